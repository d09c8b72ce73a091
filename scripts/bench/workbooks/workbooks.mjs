/**
 * Opening and saving workbooks of 3,650 × 40 and of 100,000 × 30 cells: ours beside SheetJS, which reads, and exceljs,
 * which reads and writes. Each contender runs alone in its processes and begins with the file; the processes take turns.
 * Ours opens the file, writes one cell and saves; every other part stays as it is, which the others do not promise.
 * Fails when opening takes longer than SheetJS does, or opening and saving longer than exceljs does.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSources } from '../import/compile.mjs';
import { firstOf, median, peakOf, ratios, typical } from '../times.mjs';
import { runAlone, takeTurns } from '../turns.mjs';
import { largeWorkbook } from './largeWorkbook.mjs';

const CONTENDER = fileURLToPath(new URL('contender.mjs', import.meta.url));
const SIZES = [
  { rows: 3650, columns: 40, rounds: 5, turns: 3 },
  { rows: 100000, columns: 30, rounds: 2, turns: 2 },
];
const TITLES = {
  open: '店报, open',
  openAndSave: '店报, open, write a cell, save',
  sheetjs: 'SheetJS, read',
  exceljs: 'exceljs, read, write a cell, write',
};
const LIMITS = [
  ['open', 'sheetjs'],
  ['openAndSave', 'exceljs'],
];

const folder = mkdtempSync(join(tmpdir(), 'dianbao-bench-'));
try {
  compileSources(['domain', 'workbook', 'zip', 'xlsx']);
  console.log(
    'Workbooks: opened and saved. first: by the clock, in a new process; then medians of the other rounds, by the clock',
  );
  console.log(
    'and of the processors; memory: peak RSS, the runtime included; 店报 ×: our time ÷ theirs, and its spread',
  );
  SIZES.forEach(measure);
} finally {
  rmSync(folder, { recursive: true });
}

function measure({ rows, columns, rounds, turns }) {
  const path = join(folder, `${rows}.xlsx`);
  const file = largeWorkbook(rows, columns);
  writeFileSync(path, file);
  const runs = takeTurns(
    Object.fromEntries(Object.keys(TITLES).map((name) => [name, () => alone(name, path, rounds)])),
    turns,
  );
  const size = `${rows.toLocaleString('en')} × ${columns}, ${megabytes(file.length)}`;
  console.log(
    `\n${size.padEnd(36)}${['first', 'clock', 'processor', 'memory'].map((cell) => cell.padStart(11)).join('')}`,
  );
  for (const [name, own] of Object.entries(runs)) {
    if (own.includes(null)) {
      console.log(`${TITLES[name].padEnd(36)}ran out of memory`);
      continue;
    }
    const cells = [ms(firstOf(own)), ms(typical(own, 'times')), ms(typical(own, 'busy')), megabytes(peakOf(own))];
    console.log(`${TITLES[name].padEnd(36)}${cells.map((cell) => cell.padStart(11)).join('')}`);
  }
  const counts = new Set(Object.values(runs).flatMap(([run]) => run?.cells ?? []));
  if (counts.size !== 1) throw new Error(`contenders read different cells: ${[...counts].join(', ')}`);
  for (const [ours, theirs] of LIMITS) {
    if (runs[theirs].includes(null)) continue;
    const all = ratios(runs[ours], runs[theirs], 'busy');
    const spread = `${Math.min(...all).toFixed(2)}–${Math.max(...all).toFixed(2)}`;
    console.log(`${TITLES[ours]}: ${median(all).toFixed(2)} × ${TITLES[theirs]} (${spread}), of the processors`);
    if (median(all) <= 1) continue;
    console.error(`${TITLES[ours]} takes longer than ${TITLES[theirs]}`);
    process.exitCode = 1;
  }
}

/** One process of a contender; null where the runtime's memory was not enough for it. We have to get by with it. */
function alone(name, path, rounds) {
  try {
    return runAlone(CONTENDER, name, path, rounds);
  } catch (error) {
    if (name === 'exceljs' && /heap out of memory|Invalid string length/.test(String(error))) return null;
    throw error;
  }
}

function ms(value) {
  return `${Math.round(value).toLocaleString('en')} ms`;
}

function megabytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(bytes < 10 * 2 ** 20 ? 1 : 0)} MB`;
}
