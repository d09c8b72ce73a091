import { cellName, columnName, isErrorValue, type CellValue } from '../../src/domain/cells';

test.each([
  [0, 'A'],
  [1, 'B'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (column, name) => expect(columnName(column)).toBe(name));

test('a cell is its column and its row, counted from one', () => {
  expect(cellName({ row: 6, column: 1 })).toBe('B7');
  expect(cellName({ row: 1048575, column: 16383 })).toBe('XFD1048576');
});

test.each<[CellValue, boolean]>([
  ['#DIV/0!', true],
  ['#VALUE!', true],
  ['#NUM!', true],
  ['#N/A', true],
  ['#NAME?', true],
  ['#REF!', true],
  ['#NULL!', true],
  ['#SPILL!', true],
  ['#CALC!', true],
  ['#1 直通车', false],
  ['', false],
  [0, false],
  [true, false],
])('%p shows an error: %p', (value, expected) => expect(isErrorValue(value)).toBe(expected));
