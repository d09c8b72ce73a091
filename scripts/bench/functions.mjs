/**
 * Columns of 100,000 rows in one call: our built functions.js against a hand-written loop, against @formulajs/formulajs
 * per row, and against Univer's evaluation of the plain twin in a cell per row. Only the ratios of one run are worth
 * comparing: rounds alternate, medians are taken. Fails when a function takes more than 3 × its loop.
 *
 * Run it by `npm run bench`: with Node's usual young generation of 16 MB the collections fall into whichever contender
 * comes next, and the ratios say nothing.
 */
import { builtFunctions } from './built-functions.mjs';
import { columnsOf } from './columns.mjs';
import { PER_ROW } from './formulajs.mjs';
import { conversionLoop, restockLoop, roiGradeLoop } from './loops.mjs';
import { univerPlainTwin } from './univer.mjs';

const ROWS = 100_000;
const ROUNDS = 41;
const WARM_UP = 10;
const GOAL = 3;
const CASES = [
  { id: 'CONVERSION', key: 'conversion', loop: conversionLoop },
  { id: 'ROI_GRADE', key: 'roiGrade', loop: roiGradeLoop },
  { id: 'RESTOCK', key: 'restock', loop: restockLoop },
];

const functions = builtFunctions();
const columns = columnsOf(ROWS);
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
const ratio = (value) => `${value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en')} ×`.padStart(13);

console.log(`${ROWS.toLocaleString('en')} rows, × the hand-written loop`);
console.log(['function', 'loop', 'ours', 'formulajs', 'Univer, twin'].map((head) => head.padStart(13)).join(''));
for (const { id, key, loop } of CASES) {
  const args = columns[key];
  const perRow = PER_ROW[key];
  const { times, answers } = measure({
    loop: () => loop(...args),
    ours: () => functions.get(id)(...args, { functionName: id }),
    formulajs: () => args[0].map((_, r) => [perRow(...args.map((column) => column[r][0]))]),
  });
  const univer = await univerPlainTwin(id, args);
  for (const name of ['loop', 'formulajs']) requireSame(`${id}, ${name}`, answers.ours, answers[name].flat());
  requireSame(`${id}, Univer`, answers.ours, univer.values);
  const ours = times.ours / times.loop;
  const others = [times.formulajs / times.loop, (univer.millisecondsPerRow * ROWS) / times.loop];
  console.log(
    `${id.padStart(13)}${`${times.loop.toFixed(1)} ms`.padStart(13)}${[ours, ...others].map(ratio).join('')}`,
  );
  if (ours > GOAL) {
    console.error(`${id} takes more than ${GOAL} × the loop`);
    process.exitCode = 1;
  }
}

function measure(contenders) {
  const names = Object.keys(contenders);
  const spent = Object.fromEntries(names.map((name) => [name, []]));
  const answers = {};
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const name of names) {
      const start = performance.now();
      answers[name] = contenders[name]();
      if (round >= WARM_UP) spent[name].push(performance.now() - start);
    }
  }
  return { times: Object.fromEntries(names.map((name) => [name, median(spent[name])])), answers };
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
