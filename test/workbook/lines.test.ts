import type { Area } from '../../src/workbook/grid';
import { LineTrack, movedArea, movedKey, type LineMove } from '../../src/workbook/lines';
import { cellKey } from '../../src/workbook/contents';
import { area, at } from './conformance/assertions';

const rows = (first: number, count: number, removed = false): LineMove => ({
  sheet: '日报',
  what: 'rows',
  at: first - 1,
  count,
  removed,
});
const columns = (first: string, count: number, removed = false): LineMove => ({
  ...rows(1, count, removed),
  what: 'columns',
  at: first.charCodeAt(0) - 65,
});
const goes = true;

test.each<[string, LineMove, string, string | null]>([
  ['a cell above rows that come', rows(4, 2), 'C3', 'C3'],
  ['a cell where they come', rows(4, 2), 'C4', 'C6'],
  ['a cell left of columns that come', columns('C', 2), 'B9', 'B9'],
  ['a cell right of them', columns('C', 2), 'D9', 'F9'],
  ['a cell above rows that go', rows(4, 2, goes), 'C3', 'C3'],
  ['a cell in the first of them', rows(4, 2, goes), 'C4', null],
  ['a cell in the last of them', rows(4, 2, goes), 'C5', null],
  ['a cell below them', rows(4, 2, goes), 'C6', 'C4'],
  ['a cell in a column that goes', columns('C', 1, goes), 'C4', null],
  ['a cell right of it', columns('C', 1, goes), 'D4', 'C4'],
])('%s', (_, move, from, to) => {
  const key = (name: string) => cellKey(at(name).row, at(name).column);
  expect(movedKey(key(from), move)).toBe(to === null ? null : key(to));
});

/** Merged cells and drop-down lists, as Excel moves them. */
test.each<[string, LineMove, string, string | null]>([
  ['above rows that come', rows(4, 2), 'B2:C3', 'B2:C3'],
  ['they come right above it', rows(4, 2), 'B4:C5', 'B6:C7'],
  ['they come into its middle', rows(4, 2), 'B3:C4', 'B3:C6'],
  ['columns come into its middle', columns('C', 1), 'B3:C4', 'B3:D4'],
  ['columns come to its left', columns('B', 1), 'B3:C4', 'C3:D4'],
  ['above rows that go', rows(4, 2, goes), 'B2:C3', 'B2:C3'],
  ['below them', rows(4, 2, goes), 'B6:C7', 'B4:C5'],
  ['its beginning goes', rows(4, 2, goes), 'B5:C7', 'B4:C5'],
  ['its first rows go', rows(4, 2, goes), 'B4:C7', 'B4:C5'],
  ['its middle goes', rows(4, 2, goes), 'B3:C7', 'B3:C5'],
  ['its end goes', rows(4, 2, goes), 'B3:C4', 'B3:C3'],
  ['its last rows go', rows(4, 2, goes), 'B3:C5', 'B3:C3'],
  ['all of it goes', rows(4, 2, goes), 'B4:C5', null],
  ['all of it and more', rows(3, 4, goes), 'B4:C5', null],
  ['a column of it goes', columns('C', 1, goes), 'B3:C4', 'B3:B4'],
  ['both its columns go', columns('B', 2, goes), 'B3:C4', null],
])('an area when %s', (_, move, from, to) => {
  expect(movedArea(area(from), move)).toEqual(to && area(to));
});

describe('after two rows came above 4, column B went, and row 2 went', () => {
  const track = new LineTrack();
  for (const move of [rows(4, 2), columns('B', 1, goes), rows(2, 1, goes)]) track.add(move);
  // Row by row: 1, (2), 3, new, new, 4, 5 … are now 1, 2, 3, 4, 5, 6 …
  const names = (parts: readonly { part: Area; moved: Area }[]) => parts.map(({ part, moved }) => [part, moved]);
  const pair = (from: string, to: string) => [area(from), area(to)];

  test.each([
    [1, 1],
    [2, null],
    [3, 2],
    [4, 5],
    [9, 10],
  ])('row %d of the beginning is row %p', (origin, now) => {
    expect(track.now('rows', origin - 1)).toBe(now && now - 1);
    if (now) expect(track.origin('rows', now - 1)).toBe(origin - 1);
  });

  test('rows 3 and 4 were not there at the beginning', () => {
    expect([track.origin('rows', 2), track.origin('rows', 3)]).toEqual([null, null]);
  });

  test('columns have their own moves', () => {
    expect([0, 1, 2].map((column) => track.now('columns', column))).toEqual([0, null, 1]);
    expect([0, 1].map((column) => track.origin('columns', column))).toEqual([0, 2]);
  });

  test('an area of the beginning is still there in parts that neither moved apart nor went', () => {
    expect(names(track.nowOf(area('A1:C5')))).toEqual([
      pair('A1', 'A1'),
      pair('C1', 'B1'),
      pair('A3', 'A2'),
      pair('C3', 'B2'),
      pair('A4:A5', 'A5:A6'),
      pair('C4:C5', 'B5:B6'),
    ]);
  });

  test('so are the parts of a present area that were there', () => {
    expect(names(track.originsOf(area('A2:B5')))).toEqual([
      pair('A2', 'A3'),
      pair('B2', 'C3'),
      pair('A5', 'A4'),
      pair('B5', 'C4'),
    ]);
  });
});

test('a sheet whose lines never moved has one part, itself', () => {
  const track = new LineTrack();
  expect(track.isUnmoved).toBe(true);
  expect(track.nowOf(area('B2:D9'))).toEqual([{ part: area('B2:D9'), moved: area('B2:D9') }]);
  track.add(rows(1, 1));
  expect(track.isUnmoved).toBe(false);
});
