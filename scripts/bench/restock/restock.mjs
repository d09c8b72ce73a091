/**
 * What it costs to make the Thursday table: recognising the workbook, reading 库存 and 销量, joining them, and the plan with its
 * checks, against JSON.parse of the same values as they come from Excel. Processor time and the lower quartile, as in
 * ../recognise. Fails when it takes more than 10 × the parsing.
 */
import { createRequire } from 'node:module';
import { compileSources } from '../import/compile.mjs';
import { itemsByDay, manySkus } from './workbooks.mjs';

const ROUNDS = 9;
const WARM_UP = 2;
const GOAL = 10;
/** 2026-11-26, a Thursday. */
const TODAY = 46352;

compileSources(['domain', 'workbook', 'sheets']);
const compiled = createRequire(new URL('../../../.cache/bench/bench.js', import.meta.url));
const { checkStock } = compiled('./domain/stock/checkStock.js');
const { restockPlan } = compiled('./domain/stock/restockPlan.js');
const { DEFAULT_RESTOCK } = compiled('./domain/stock/restockSettings.js');
const { readRestock } = compiled('./sheets/stock/readRestock.js');
const { recogniseWorkbook } = compiled('./sheets/recognise/recogniseWorkbook.js');

const lowerQuartile = (times) => [...times].sort((a, b) => a - b)[times.length >> 2];

/** Milliseconds of the processor, collection of garbage on other threads included. */
function busy(run) {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}

function table(grids) {
  const reading = readRestock(recogniseWorkbook(grids, TODAY), {}, TODAY);
  const plan = restockPlan(reading.stock, reading.sales, DEFAULT_RESTOCK, TODAY);
  return { reading, plan, check: checkStock({ plan, facts: reading.facts, settings: DEFAULT_RESTOCK }) };
}

for (const { name, grids, items } of [itemsByDay(TODAY), manySkus(TODAY)]) {
  const json = JSON.stringify(grids.map(({ values }) => values));
  const { reading, plan } = table(grids);
  if (plan.lines.length !== items) throw new Error(`${name}: ${plan.lines.length} lines, not ${items}`);
  if (reading.facts.join.onlyInStock.length > 0) throw new Error(`${name}: not all of it is joined`);
  const replan = () => restockPlan(reading.stock, reading.sales, DEFAULT_RESTOCK, TODAY);
  const contenders = [() => JSON.parse(json), () => table(grids), replan];
  const spent = contenders.map(() => []);
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    contenders.forEach((run, i) => spent[i].push(busy(run).ms));
  }
  const [parse, ours, again] = spent.map((rounds) => lowerQuartile(rounds.slice(WARM_UP)));
  console.log(
    `${name.padEnd(24)}${(json.length / 2 ** 20).toFixed(1)} MB, JSON.parse ${parse.toFixed(0)} ms, the table in ` +
      `${ours.toFixed(0)} ms (${(ours / parse).toFixed(1)} ×); planned again, as a slider does, in ${again.toFixed(0)} ms`,
  );
  if (ours > GOAL * parse) {
    console.error(`more than ${GOAL} × JSON.parse`);
    process.exitCode = 1;
  }
}
