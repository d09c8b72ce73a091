// Saves every workbook of test/fixtures/workbooks with changes of all kinds, lets LibreOffice open what was saved, and
// records the cells that it saw in test/fixtures/office-witness.json. Needs `soffice`; the tests read the record and never
// need it. Fails where LibreOffice does not open a file or misses a sheet of it.
//
//   node scripts/record-office-witness.mjs
import * as XLSX from '@e965/xlsx';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSources } from './bench/import/compile.mjs';
import { witnessChanges } from './workbooks/witness-changes.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../test/fixtures/workbooks');
/** Rows and columns of a sheet that are recorded. */
const ROWS = 8;
const COLUMNS = 8;
const ADD_IN = { id: '5d1a0f6e-6c0e-4b0c-9d5b-0a8d7f6f0f11', version: '0.1.0.0', functions: new Set(['CONVERSION']) };

compileSources(['domain', 'workbook', 'zip', 'xlsx']);
const compiled = createRequire(new URL('../.cache/bench/bench.js', import.meta.url));
const { openWorkbook } = compiled('./xlsx/openWorkbook.js');
const { saveWorkbook } = compiled('./xlsx/saveWorkbook.js');

const work = mkdtempSync(join(tmpdir(), 'office-witness-'));
const record = {};
try {
  const names = readdirSync(folder).sort();
  for (const [i, name] of names.entries()) {
    const { opened, refused } = openWorkbook(new Uint8Array(readFileSync(join(folder, name))), ADD_IN);
    if (refused) throw new Error(`${name}: ${refused.code}`);
    const saved = saveWorkbook(opened, witnessChanges(opened.model.sheets[0].name));
    writeFileSync(join(work, `${i}.xlsx`), saved);
  }
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  const files = names.map((_, i) => join(work, `${i}.xlsx`));
  const convert = ['--headless', '--convert-to', 'ods', '--outdir', work, ...files];
  execFileSync('soffice', [profile, ...convert], { stdio: ['ignore', 'ignore', 'inherit'] });
  for (const [i, name] of names.entries()) record[name] = cellsIn(join(work, `${i}.ods`));
} finally {
  rmSync(work, { recursive: true, force: true });
}
const lines = Object.entries(record).map(([name, sheets]) => `${JSON.stringify(name)}:${JSON.stringify(sheets)}`);
writeFileSync(here('../test/fixtures/office-witness.json'), `{\n${lines.join(',\n')}\n}\n`);
console.log(`${lines.length} workbooks`);

/** The first cells of every sheet by name, as LibreOffice has them: values, or `{"f":…,"v":…}` for what it calculated. */
function cellsIn(path) {
  const book = XLSX.read(readFileSync(path), { dense: true });
  return Object.fromEntries(
    book.SheetNames.map((name) => {
      const rows = (book.Sheets[name]['!data'] ?? []).slice(0, ROWS);
      return [name, Array.from(rows, (row) => Array.from((row ?? []).slice(0, COLUMNS), cellOf))];
    }),
  );
}

function cellOf(cell) {
  if (!cell || cell.v === undefined || cell.t === 'z') return null;
  const value = cell.t === 'e' ? (cell.w ?? '#N/A') : cell.v instanceof Date ? cell.v.toISOString() : cell.v;
  return cell.f === undefined ? value : { f: cell.f, v: value };
}
