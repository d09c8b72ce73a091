// The tables of docs/restock.md, measured by scripts/restock. A year of 500 items under a dozen policies takes a while, so they are
// measured again only when something that they come from has changed: the mark in the page is a digest of all of it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSources } from './bench/import/compile.mjs';
import { measuredTables } from './restock/measure.mjs';
import { writeGenerated } from './write-generated.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'docs/restock.md';
const MEASURED = /<!-- measured ([0-9a-f]+) -->\n\n([^]*?)\n\n<!-- end -->/;
/** What quantities hang on, beside the shop of the measurement itself. */
const SOURCES = [
  'scripts/restock',
  ...['demand', 'dailySales', 'arrivals', 'lineOf', 'restockReason', 'restock', 'safetyStock', 'normalQuantile'].map(
    (name) => `src/domain/stock/${name}.ts`,
  ),
];

const page = readFileSync(join(ROOT, PAGE), 'utf8');
const [, mark, tables] = MEASURED.exec(page) ?? [];
if (mark !== digest(tables)) {
  compileSources(['domain']);
  const compiled = createRequire(join(ROOT, '.cache/bench/bench.js'));
  const { restockPlan } = compiled('./domain/stock/restockPlan.js');
  const { DEFAULT_RESTOCK } = compiled('./domain/stock/restockSettings.js');
  const measured = measuredTables({ restockPlan, DEFAULT_RESTOCK });
  const block = `<!-- measured ${digest(measured)} -->\n\n${measured}\n\n<!-- end -->`;
  writeGenerated(
    PAGE,
    page.replace(MEASURED, () => block),
  );
}

function digest(text) {
  // Prettier pads the columns.
  const hash = createHash('sha256').update((text ?? '').replace(/[\s-]/g, ''));
  for (const source of SOURCES) for (const path of filesOf(source)) hash.update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path) {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${path}/${name}`)
    .sort();
}
