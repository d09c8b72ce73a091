import type { CellValue } from '../../src/domain/cells';
import {
  cellKey,
  cellOf,
  contentOf,
  heldBy,
  placeOf,
  positionOf,
  usedArea,
  writtenCell,
  type Cell,
} from '../../src/workbook/contents';

test.each([
  ['A1', 0, 0],
  ['XFD1', 0, 16383],
  ['A2', 1, 0],
  ['XFD1048576', 1048575, 16383],
])('the key of %s leads back to it', (_, row, column) => {
  expect(positionOf(cellKey(row, column))).toEqual({ row, column });
  expect(placeOf('日报', cellKey(row, column))).toEqual({ sheet: '日报', row, column });
});

test('keys are ordered by row, then column', () => {
  const keys = [cellKey(0, 0), cellKey(0, 1), cellKey(0, 16383), cellKey(1, 0), cellKey(1, 1)];
  expect([...keys].sort((a, b) => a - b)).toEqual(keys);
  expect(new Set(keys).size).toBe(5);
});

test.each<[string, CellValue, CellValue, Cell]>([
  ['a formula', 8, '=A1*2', { value: 8, formula: '=A1*2' }],
  ['a formula not computed yet', '', '=A1*2', { value: '', formula: '=A1*2' }],
  ['a text that looks like a formula is reported as its own', '=A1', '=A1', { value: '=A1' }],
  ['a text', '付款金额', '付款金额', { value: '付款金额' }],
  ['a number', 5, 5, { value: 5 }],
  ['an equals sign within a text', '1:3=及格', '1:3=及格', { value: '1:3=及格' }],
  ['a text other than the reported one', 'a', 'b', { value: 'a' }],
])('%s', (_, value, formula, cell) => expect(cellOf(value, formula)).toEqual(cell));

test.each<[string, Cell | undefined, CellValue]>([
  ['its formula', { value: 8, formula: '=A1*2' }, '=A1*2'],
  ['else its value', { value: 0 }, 0],
  ['nothing in an empty cell', undefined, ''],
])('a guard compares %s', (_, cell, content) => expect(contentOf(cell)).toBe(content));

test.each<[string, Parameters<typeof writtenCell>[0], Cell]>([
  ['a value', { value: 5 }, { value: 5 }],
  ['a text that looks like a formula', { value: '=A1' }, { value: '=A1' }],
  ['nothing', { value: '' }, { value: '' }],
  ['a formula, not computed yet', { formula: '=A1' }, { value: '', formula: '=A1' }],
])('a write leaves behind %s', (_, write, cell) => expect(writtenCell(write)).toEqual(cell));

const sheet = (...entries: [number, number, CellValue][]) =>
  new Map(entries.map(([row, column, value]) => [cellKey(row, column), { value }]));

test.each<[string, Map<number, Cell>, ReturnType<typeof usedArea>, CellValue[][]]>([
  ['no cell', sheet(), null, []],
  ['a cell that was cleared', sheet([3, 3, '']), null, []],
  ['the very first cell', sheet([0, 0, 0]), { row: 0, column: 0, rows: 1, columns: 1 }, [[0]]],
  [
    'cells in two corners',
    sheet([4, 2, 'b'], [2, 5, 'a'], [9, 9, '']),
    { row: 2, column: 2, rows: 3, columns: 4 },
    [
      ['', '', '', 'a'],
      ['', '', '', ''],
      ['b', '', '', ''],
    ],
  ],
])('what a sheet holds: %s', (_, cells, area, values) => {
  expect(usedArea(cells)).toEqual(area);
  expect(heldBy(cells)).toEqual({ top: area?.row ?? 0, left: area?.column ?? 0, values });
});
