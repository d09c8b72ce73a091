/**
 * One contender in a process of its own, so that no garbage of another one is collected on its time:
 * `contender.mjs NAME FILE ROUNDS` prints as JSON what times.mjs reads, and the answer.
 */
/* global TextDecoder */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What import.mjs compiled. */
const compiled = createRequire(new URL('../../../.cache/bench/bench.js', import.meta.url));
const [name, path, rounds] = process.argv.slice(2);
const text = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** From the file to the answer. The bare parsers give rows of texts and nothing more. */
const CONTENDERS = {
  async ours() {
    const { importFiles } = compiled('./files/importFiles.js');
    const { formatDay } = compiled('./domain/time/calendar.js');
    return async (bytes) => {
      const { rows } = await importFiles([{ name: 'orders.csv', bytes }]);
      const figures = (day) => COLUMNS.map((column) => day.figures[column] ?? 0);
      return { days: Object.fromEntries(rows[0].daily.map((day) => [formatDay(day.day), figures(day)])) };
    };
  },
  async udsv() {
    const { inferSchema, initParser } = await import('udsv');
    return (bytes) => {
      const decoded = text(bytes);
      return { rows: initParser(inferSchema(decoded)).stringArrs(decoded).length };
    };
  },
  async 'csv-simple-parser'() {
    const { default: parse } = await import('csv-simple-parser');
    return (bytes) => ({ rows: parse(text(bytes)).length });
  },
};

const COLUMNS = [
  'ordersPlaced',
  'amountPlaced',
  'ordersPaid',
  'amountPaid',
  'extra:买家实际支付金额',
  'extra:退款订单数',
  'amountRefunded',
];

const run = await CONTENDERS[name]();
const times = [];
const busy = [];
let answer;
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now();
  const before = process.cpuUsage();
  // As pandas does: the file is read anew, and nothing is left over from the round before.
  const { buffer, byteOffset, length } = readFileSync(path);
  answer = await run(new Uint8Array(buffer, byteOffset, length));
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  busy.push((user + system) / 1000);
}
console.log(JSON.stringify({ times, busy, peak: process.resourceUsage().maxRSS * 1024, ...answer }));
