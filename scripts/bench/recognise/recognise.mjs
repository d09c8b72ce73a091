/**
 * What it costs to understand a workbook: recognising the daily figures, and reading every one of them behind it, against
 * JSON.parse of the same values as they come from Excel. Processor time, since a short run slips between the other work of
 * a busy machine and a long one does not; rounds alternate, and of each the lower quartile is taken, for what disturbs a
 * round only ever adds to it. Fails when both together take more than 10 × the parsing.
 */
import { createRequire } from 'node:module';
import { compileSources } from '../import/compile.mjs';
import { monthSheets, tenYears } from './workbooks.mjs';

const ROUNDS = 60;
const WARM_UP = 8;
const GOAL = 10;
/** 2026-09-30 */
const TODAY = 46295;

compileSources(['domain', 'workbook', 'sheets']);
const compiled = createRequire(new URL('../../../.cache/bench/bench.js', import.meta.url));
const { readShop } = compiled('./sheets/daily/shop.js');
const { recogniseWorkbook } = compiled('./sheets/recognise/recogniseWorkbook.js');

const lowerQuartile = (times) => [...times].sort((a, b) => a - b)[times.length >> 2];

/** Milliseconds of the processor, collection of garbage on other threads included. */
function busy(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const { name, grids, days, times } of [tenYears(), monthSheets()]) {
  const json = JSON.stringify(grids.map(({ values }) => values));
  const [recognised, shop] = [() => recogniseWorkbook(grids, TODAY), () => readShop(recogniseWorkbook(grids, TODAY))];
  const first = busy(shop);
  const { daily, recognition } = shop();
  if (daily.rows.length !== days) throw new Error(`${name}: ${daily.rows.length} days, not ${days}`);
  if (recognition.questions.length > 0) throw new Error(`${name}: asks, so not all of it is read`);
  const contenders = [() => JSON.parse(json), recognised, shop];
  const spent = contenders.map(() => []);
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    contenders.forEach((run, i) => spent[i].push(busy(() => repeat(times, run)) / times));
  }
  const [parse, alone, ours] = spent.map((rounds) => lowerQuartile(rounds.slice(WARM_UP)));
  console.log(
    `${name.padEnd(24)}${(json.length / 2 ** 20).toFixed(2)} MB, JSON.parse ${parse.toFixed(1)} ms, recognised in ` +
      `${alone.toFixed(1)} ms (${(alone / parse).toFixed(1)} ×), and read in ${ours.toFixed(1)} ms ` +
      `(${(ours / parse).toFixed(1)} ×); the first time ${first.toFixed(0)} ms`,
  );
  if (ours > GOAL * parse) {
    console.error(`more than ${GOAL} × JSON.parse`);
    process.exitCode = 1;
  }
}

/** What a run gives is kept until the next is done, as the pane keeps it. */
function repeat(times, run) {
  let last;
  for (let i = 0; i < times; i++) last = run();
  return last;
}
