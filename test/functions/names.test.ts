import { readFileSync } from 'node:fs';
import { ENTRIES } from './call-as-excel';

const builtIns = new Set(
  readFileSync('test/fixtures/functions/excel-built-ins.txt', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#')),
);

/** A1 style up to XFD1048576; R1C1 style, in which R, C and RC alone are references too. */
const isCellReference = (name: string): boolean =>
  /^([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])\d+$/.test(name) || /^(R\d*)?(C\d*)?$/.test(name);

const ids = ENTRIES.map(({ id }) => id);

test.each(ids)('%s can be typed as a function', (id) => {
  expect(isCellReference(id)).toBe(false);
  expect(builtIns.has(id)).toBe(false);
  expect(id).toMatch(/^[A-Z][A-Z_]*$/);
});

test('ids differ', () => expect(new Set(ids).size).toBe(ids.length));

test('the list of built-ins is a real one', () => {
  expect(builtIns.size).toBeGreaterThan(500);
  for (const name of ['SUM', 'XLOOKUP', 'GROWTH', 'ROUND', 'LET']) expect(builtIns).toContain(name);
});

test.each([
  ['ROI2', true],
  ['XFD1', true],
  ['XFE1', false],
  ['RC', true],
  ['R1C1', true],
  ['C', true],
  ['ROI', false],
  ['CHANGE', false],
])('%s is a cell: %s', (name, expected) => expect(isCellReference(name)).toBe(expected));
