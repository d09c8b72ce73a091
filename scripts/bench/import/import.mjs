/**
 * From a file of orders to daily totals: our whole import beside pandas, on a month of 28,010 orders and on files ten
 * and forty times as long; and beside bare CSV parsers, which give cells and no totals. Each contender runs alone in
 * its processes and begins with the file, so that nobody's garbage is collected on another's time. The processes take
 * turns. Fails when we take more than 0.7 × the processor time of pandas, which other work on the machine disturbs less
 * than time by the clock, or when it does not grow as the file does.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSources } from './compile.mjs';
import { busierMonth, monthOfOrders } from './orders.mjs';
import { pythonWithPandas, runPandas } from './pandas.mjs';
import { runAlone, takeTurns } from '../turns.mjs';
import { firstOf, median, peakOf, ratios, typical } from '../times.mjs';

const GOAL = 0.7;
/** How much dearer an order of the longest file may be than one of the shortest. */
const LINEAR = 1.5;
const TURNS = 3;
const SIZES = [
  { times: 1, rounds: 16 },
  { times: 10, rounds: 6 },
  { times: 40, rounds: 4 },
];
const PARSERS = ['udsv', 'csv-simple-parser'];
const HEADS = ['first', 'clock', 'processor', 'memory', '店报 ×, clock', '店报 ×, processor'];
const CONTENDER = fileURLToPath(new URL('contender.mjs', import.meta.url));

const { text, source } = monthOfOrders();
const { python, missing } = pythonWithPandas();
const folder = mkdtempSync(join(tmpdir(), 'dianbao-bench-'));
try {
  compileSources(['domain', 'sheets', 'files']);
  console.log(`Import of ${source} to daily totals; 10 × and 40 ×: the same days with so many times the orders`);
  console.log(
    'first: by the clock, in a new process; then medians of the other rounds, by the clock and of the processors,',
  );
  console.log(
    'all threads together; memory: peak RSS, the runtime included; 店报 ×: our time ÷ theirs, and its spread',
  );
  if (missing) console.log(missing);
  const perOrder = SIZES.map(measure);
  const growth = perOrder[SIZES.length - 1] / perOrder[0];
  console.log(`\nAn order of the longest file takes ${growth.toFixed(2)} × the time of one of the shortest`);
  if (growth > LINEAR) fail(`time grows faster than the file: the limit is ${LINEAR} ×`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Prints one size; gives our milliseconds for each order. */
function measure({ times, rounds }) {
  const path = join(folder, `orders-${times}.csv`);
  const file = busierMonth(text, times);
  writeFileSync(path, file.text);
  const contenders = { ours: () => runAlone(CONTENDER, 'ours', path, rounds) };
  if (python) contenders.pandas = () => runPandas(python, path, rounds);
  if (times === 1) for (const name of PARSERS) contenders[name] = () => runAlone(CONTENDER, name, path, rounds);
  const turns = takeTurns(contenders, TURNS);
  const size = `${file.orders.toLocaleString('en')} orders, ${megabytes(Buffer.byteLength(file.text))}`;
  console.log(`\n${times} ×: ${size.padEnd(32)}${HEADS.map(right).join('')}`);
  for (const [name, runs] of Object.entries(turns)) {
    const figures = [ms(firstOf(runs)), ms(typical(runs, 'times')), ms(typical(runs, 'busy')), megabytes(peakOf(runs))];
    if (name !== 'ours') for (const by of ['times', 'busy']) figures.push(compared(ratios(turns.ours, runs, by)));
    console.log(`${titleOf(name, runs).padEnd(36)}${figures.map(right).join('')}`);
  }
  if (python) judge(turns, times);
  return typical(turns.ours, 'busy') / file.orders;
}

/** Contenders that compute something else would make the comparison worthless. */
function judge({ ours, pandas }, times) {
  const [mine, theirs] = [JSON.stringify(ours[0].days), JSON.stringify(pandas[0].days)];
  if (mine !== theirs) throw new Error(`daily totals differ: ${mine}, pandas ${theirs}`);
  const ratio = median(ratios(ours, pandas, 'busy'));
  if (ratio > GOAL) fail(`${times} ×: ${ratio.toFixed(2)} × the processor time of pandas, the goal is ${GOAL} ×`);
}

function titleOf(name, [run]) {
  if (name === 'ours') return '店报, file to daily totals';
  if (name === 'pandas') return `pandas ${run.version}, the same totals`;
  return `${name}, file to cells`;
}

/** The median of the turns, and the least and the most. */
function compared(all) {
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return `${median(all).toFixed(2)} × (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function right(cell) {
  return cell.padStart(cell.includes('×') ? 20 : 11);
}

function ms(value) {
  return `${value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ms`;
}

function megabytes(bytes) {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
