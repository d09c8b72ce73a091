/**
 * Writes test/fixtures/exports: one small file per kind of platform export, under the name and in the container that
 * the platform gives it, with the traps that are documented for it. Figures are made up.
 *
 *   node scripts/make-export-fixtures.mjs            writes the files
 *   node scripts/make-export-fixtures.mjs --check    fails if one differs
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import ads from './exports/ads.mjs';
import { filler } from './exports/cells.mjs';
import orders from './exports/orders.mjs';
import otherShops from './exports/otherShops.mjs';
import sycmShop from './exports/sycmShop.mjs';
import sycmItems from './exports/sycmItems.mjs';
import { csvBytes, workbookBytes, zipBytes } from './exports/write.mjs';

const folder = new URL('../test/fixtures/exports/', import.meta.url);
const headers = new Map(
  readFileSync(new URL('./exports/headers.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([kind, columns]) => [kind, columns.split('|')]),
);

function tableOf({ kind, above = [], rows = [], table, style = 'text', fill = true }) {
  const columns = headers.get(kind);
  for (const row of rows) {
    if (!columns.some((column) => Object.hasOwn(row, column))) throw new Error(`${kind}: a row without a known column`);
  }
  const cells = rows.map((row, i) => columns.map((column) => row[column] ?? (fill ? filler(column, i, style) : '')));
  return [...above, columns, ...(table ?? cells)];
}

function bytesOf(record) {
  const table = tableOf(record);
  if (record.container !== 'csv') {
    return workbookBytes([{ sheet: record.sheet ?? 'Sheet1', table }, ...(record.more ?? [])], record.container);
  }
  const bytes = csvBytes(table, record);
  return record.inner ? zipBytes({ [record.inner]: bytes }) : bytes;
}

const files = new Map(
  [...sycmShop, ...sycmItems, ...ads, ...orders, ...otherShops].map((record) => [
    `${record.kind}__${record.file}`,
    bytesOf(record),
  ]),
);

if (process.argv.includes('--check')) {
  const stale = [...files].filter(
    ([name, bytes]) => !Buffer.from(bytes).equals(readFileSync(new URL(encodeURI(name), folder))),
  );
  for (const [name] of stale) console.error(`differs: ${name}`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(new URL(encodeURI(name), folder));
  for (const [name, bytes] of files) writeFileSync(new URL(encodeURI(name), folder), bytes);
  console.log(`${files.size} files`);
}
