import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '../../../src/files/importFiles';
import { KINDS } from '../../../src/files/kinds';
import type { FileInput } from '../../../src/files/read/table';
import { cellsOut, exportOf, readable } from '../imported';

/**
 * A folder is a case, named after its kind and, after `~`, what is special: the file in (or, without one, the export
 * fixture of the kind), answers.json if questions were answered, expected.json. To record a new case, make its
 * folder and run with RECORD=1; then read expected.json as if somebody else had written it.
 */
const GOLDEN = join(__dirname, '../../golden/import');
const RECORD = process.env.RECORD === '1';
const cases = existsSync(GOLDEN) ? readdirSync(GOLDEN).sort() : [];

function inputOf(folder: string, kind: string): FileInput | null {
  const own = readdirSync(folder).find((name) => !name.endsWith('.json'));
  if (own === undefined) return exportOf(kind);
  return { name: own, bytes: new Uint8Array(readFileSync(join(folder, own))) };
}

function json(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

describe('exports as they come → kind, rows and cells', () => {
  test.each(cases)('%s', async (name) => {
    const folder = join(GOLDEN, name);
    const kind = name.split('~')[0] as string;
    const input = inputOf(folder, kind);
    if (!input) throw new Error(`no file for ${name}: run scripts/make-export-fixtures.mjs`);
    const answers = (json(join(folder, 'answers.json')) ?? {}) as Record<string, string>;
    const result = await importFiles([input], { answers, orders: { rows: true } });
    expect(result.tables.map((table) => table.kind)).toEqual([kind]);
    const got = { ...(readable(result) as object), cells: cellsOut(result.rows) };
    const path = join(folder, 'expected.json');
    if (RECORD) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, `${JSON.stringify(got, null, 2)}\n`);
    }
    expect(JSON.parse(JSON.stringify(got))).toEqual(json(path));
  });

  test('every kind has a case', () => {
    expect(Object.keys(KINDS).filter((kind) => !cases.includes(kind))).toEqual([]);
  });

  test('a kind is called like its file', () => {
    for (const [name, kind] of Object.entries(KINDS)) expect(kind.id).toBe(name);
  });
});
