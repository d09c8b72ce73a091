/**
 * Columns of 100,000 rows in one call: our built functions.js against a hand-written loop, against @formulajs/formulajs
 * per row, and against Univer's evaluation of the plain twin in a cell per row. Each contender runs alone in its
 * processes, so that nobody's garbage is collected on another's time; the processes take turns, medians are compared.
 * Only the ratios of one run are worth comparing. Fails when a function takes more than 3 × its loop.
 */
import { fileURLToPath } from 'node:url';
import { median } from '../times.mjs';
import { runAlone, takeTurns } from '../turns.mjs';
import { buildFunctions } from './built-functions.mjs';
import { CASES, contendersOf, ROWS } from './cases.mjs';
import { univerPlainTwin } from './univer.mjs';

const ROUNDS = 15;
const TURNS = 3;
const GOAL = 3;
const CONTENDER = fileURLToPath(new URL('contender.mjs', import.meta.url));

const ratio = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ×`.padStart(13);

buildFunctions();
console.log(`${ROWS.toLocaleString('en')} rows, × the hand-written loop`);
console.log(['function', 'loop', 'ours', 'formulajs', 'Univer, twin'].map((head) => head.padStart(13)).join(''));
for (const one of CASES) {
  const { args, contenders } = contendersOf(one);
  const answers = Object.fromEntries(Object.entries(contenders).map(([name, run]) => [name, run()]));
  const univer = await univerPlainTwin(one.id, args);
  for (const name of ['loop', 'formulajs']) requireSame(`${one.id}, ${name}`, answers.ours, answers[name].flat());
  requireSame(`${one.id}, Univer`, answers.ours, univer.values);
  const alone = Object.keys(contenders).map((name) => [name, () => runAlone(CONTENDER, name, one.id, ROUNDS)]);
  const times = takeTurns(Object.fromEntries(alone), TURNS);
  const [loop, ours, formulajs] = ['loop', 'ours', 'formulajs'].map((name) => median(times[name].flat()));
  const ratios = [ours, formulajs, univer.millisecondsPerRow * ROWS].map((time) => time / loop);
  console.log(`${one.id.padStart(13)}${`${loop.toFixed(1)} ms`.padStart(13)}${ratios.map(ratio).join('')}`);
  if (ratios[0] > GOAL) {
    console.error(`${one.id} takes more than ${GOAL} × the loop`);
    process.exitCode = 1;
  }
}

/** Contenders that compute something else would make the comparison worthless. */
function requireSame(what, ours, others) {
  const shown = (cell) => cell?.code ?? cell;
  others.forEach((other, r) => {
    const [a, b] = [shown(ours[r][0]), shown(other)];
    const near = typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-12 * Math.abs(a);
    if (a !== b && !near) throw new Error(`${what}, row ${r + 1}: ${b}, ours ${a}`);
  });
}
