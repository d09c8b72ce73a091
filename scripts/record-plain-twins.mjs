// Computes the plain twin of every function that has one with LibreOffice, and records inputs and results in
// test/fixtures/plain-twins/<FUNCTION>.json. Needs `soffice`; the tests read the records and never need it.
//
//   node scripts/record-plain-twins.mjs            all functions
//   node scripts/record-plain-twins.mjs ROI PERIOD only these
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainFormula } from './functions/plain-formula.mjs';
import { readFunctions } from './functions/read-functions.mjs';
import { casesOf } from './twins/cases.mjs';
import { resultsIn } from './twins/results.mjs';
import { workbookOf } from './twins/workbook.mjs';

const FIXTURES = 'test/fixtures/plain-twins';

const wanted = process.argv.slice(2);
const all = readFunctions().functions.filter(({ plain }) => plain);
const twins = all
  .filter(({ id }) => !wanted.length || wanted.includes(id))
  .map((entry) => ({ entry, cases: casesOf(entry) }));

const folder = mkdtempSync(join(tmpdir(), 'plain-twins-'));
try {
  writeFileSync(join(folder, 'twins.xlsx'), workbookOf(twins));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = ['--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, 'twins.xlsx')];
  execFileSync('soffice', [profile, ...convert], { stdio: ['ignore', 'ignore', 'inherit'] });
  const results = resultsIn(readFileSync(join(folder, 'twins.fods'), 'utf8'));
  mkdirSync(FIXTURES, { recursive: true });
  for (const { entry, cases } of twins) record(entry, cases, results.get(entry.id) ?? []);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function record(entry, cases, results) {
  if (results.length !== cases.length) {
    throw new Error(`${entry.id}: ${cases.length} cases, but LibreOffice gave ${results.length} results`);
  }
  const formula = plainFormula(
    entry,
    entry.parameters.map(({ name, repeating }) => (repeating ? null : `{${name}}`)),
  );
  const lines = cases.map((args, i) => JSON.stringify([...args, results[i]]));
  const head = `{"function":"${entry.id}","formula":${JSON.stringify(formula)},"cases":[\n`;
  writeFileSync(join(FIXTURES, `${entry.id}.json`), `${head}${lines.join(',\n')}\n]}\n`);
  console.log(`${entry.id}: ${cases.length} cases`);
}
