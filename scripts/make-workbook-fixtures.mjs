/**
 * Writes test/fixtures/workbooks: workbooks as different programs write them, with everything that must survive being
 * opened and saved. Needs python3 with openpyxl 3.1 and XlsxWriter 3.2 (PYTHON names another interpreter) and soffice;
 * the tests read the files and need neither.
 *
 *   node scripts/make-workbook-fixtures.mjs
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExceljsBooks } from './workbooks/exceljs-books.mjs';
import { writeSheetjsBooks } from './workbooks/sheetjs-books.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../test/fixtures/workbooks');
const python = process.env.PYTHON ?? 'python3';

mkdirSync(folder, { recursive: true });
for (const script of ['openpyxl_books.py', 'xlsxwriter_books.py', 'shop_book.py'])
  execFileSync(python, [here(`workbooks/${script}`), folder], { stdio: 'inherit' });
await writeExceljsBooks(folder);
writeSheetjsBooks(folder);

const office = mkdtempSync(join(tmpdir(), 'workbooks-'));
try {
  const profile = `-env:UserInstallation=file://${join(office, 'profile')}`;
  for (const name of ['openpyxl-daily', 'xlsxwriter-everything', 'exceljs-styled']) {
    const convert = ['--headless', '--convert-to', 'xlsx', '--outdir', office, join(folder, `${name}.xlsx`)];
    execFileSync('soffice', [profile, ...convert], { stdio: ['ignore', 'ignore', 'inherit'] });
    copyFileSync(join(office, `${name}.xlsx`), join(folder, `libreoffice-${name}.xlsx`));
  }
} finally {
  rmSync(office, { recursive: true, force: true });
}
