/**
 * One contender in a process of its own: `contender.mjs NAME FILE ROUNDS` prints as JSON what times.mjs reads, and how many
 * cells it saw.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What workbooks.mjs compiled. */
const compiled = createRequire(new URL('../../../.cache/bench/bench.js', import.meta.url));
const [name, path, rounds] = process.argv.slice(2);
const ADD_IN = { id: '00000000-0000-4000-8000-000000000000', version: '1.0', functions: new Set() };

function ours() {
  const { openWorkbook } = compiled('./xlsx/openWorkbook.js');
  const { saveWorkbook } = compiled('./xlsx/saveWorkbook.js');
  const open = (bytes) => {
    const { opened, refused } = openWorkbook(bytes, ADD_IN);
    if (refused) throw new Error(refused.code);
    return opened;
  };
  return { open, saveWorkbook };
}

const CONTENDERS = {
  async open() {
    const { open } = ours();
    return (bytes) => open(bytes).model.sheets[0].cells.length;
  },
  async openAndSave() {
    const { open, saveWorkbook } = ours();
    return (bytes) => {
      const opened = open(bytes);
      saveWorkbook(opened, [{ kind: 'write', sheet: '日报', cells: [{ row: 0, column: 3, value: 1 }] }]);
      return opened.model.sheets[0].cells.length;
    };
  },
  async sheetjs() {
    const { read } = await import('@e965/xlsx');
    return (bytes) => {
      const sheet = read(bytes, { type: 'array', dense: true, cellStyles: true, cellNF: true }).Sheets['日报'];
      return sheet['!data'].reduce((sum, row) => sum + row.length, 0);
    };
  },
  async exceljs() {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes);
      const sheet = book.getWorksheet('日报');
      sheet.getCell('D1').value = 1;
      await book.xlsx.writeBuffer();
      let cells = 0;
      sheet.eachRow((row) => (cells += row.cellCount));
      return cells;
    };
  },
};

const run = await CONTENDERS[name]();
const times = [];
const busy = [];
let cells;
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now();
  const before = process.cpuUsage();
  const { buffer, byteOffset, length } = readFileSync(path);
  cells = await run(new Uint8Array(buffer, byteOffset, length));
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  busy.push((user + system) / 1000);
}
console.log(JSON.stringify({ times, busy, peak: process.resourceUsage().maxRSS * 1024, cells }));
