import type { Change } from '../../src/workbook/change';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { area, write } from './conformance/assertions';

test.each<[string, string, boolean]>([
  ['within the used part', 'C3:D4', true],
  ['over its first cell', 'A1:C3', true],
  ['over its last cell', 'E4:G9', true],
  ['around all of it', 'A1:G9', true],
  ['above', 'C1:E2', false],
  ['below', 'C5:E6', false],
  ['to the left', 'A3:B4', false],
  ['to the right', 'F3:G4', false],
  ['at a corner', 'A1:B2', false],
  ['at the opposite corner', 'F5:G6', false],
])('a merged area %s: %s is read: %p', async (_, merged, isRead) => {
  const workbook = new MemoryWorkbook();
  const rows = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  const sheet = workbook.seed('日报', rows, 2, 2);
  const merges = async () => (await workbook.read(['日报'], ['merges'])).get('日报')?.merges;
  expect(await merges()).toEqual([]);
  sheet.merges.push(area(merged));
  expect(await merges()).toEqual(isRead ? [area(merged)] : []);
});

test('an empty sheet has no merged areas', async () => {
  const workbook = new MemoryWorkbook();
  workbook.seed('日报').merges.push(area('A1:B1'));
  expect((await workbook.read(['日报'], ['merges'])).get('日报')?.merges).toEqual([]);
});

test('only cells that hold something are kept', async () => {
  const workbook = new MemoryWorkbook();
  const { cells } = workbook.seed('日报', [[1, '', 0]]);
  expect([...cells.keys()]).toEqual([0, 2]);
  await workbook.apply([write('日报', { A1: '', B1: '=1' })]);
  expect([...cells]).toEqual([
    [2, { value: 0 }],
    [1, { value: '', formula: '=1' }],
  ]);
});

test('a format is that of the cells in its area and of none beside it', async () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.seed('日报');
  const format: Change = { kind: 'format', sheet: '日报', area: area('B2:C3'), numberFormat: '0' };
  await workbook.apply([format]);
  expect(sheet.formatsOf(area('A1:D4')).map((row) => row.join(' '))).toEqual([
    'General General General General',
    'General 0 0 General',
    'General 0 0 General',
    'General General General General',
  ]);
  const each = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  await workbook.apply([{ ...format, numberFormat: each }]);
  expect(sheet.formatsOf(area('B2:C3'))).toEqual(each);
});

test('lists and looks of a sheet are kept, and copied with it', async () => {
  const workbook = new MemoryWorkbook();
  const daily = workbook.seed('日报');
  const list: Change = { kind: 'validate', sheet: '设置', area: area('B2'), list: ['周一'] };
  const style: Change = { kind: 'style', sheet: '设置', headers: [], titles: [], columnWidths: [9], frozenRows: 1 };
  await workbook.apply([{ kind: 'addSheet', sheet: '设置' }, list, style]);
  await workbook.apply([{ kind: 'copySheet', from: '设置', sheet: '副本' }]);
  const kept = ['设置', '副本'].map((name) => [workbook.sheet(name).validations, workbook.sheet(name).styles]);
  expect(kept).toEqual([
    [[list], [style]],
    [[{ ...list, sheet: '副本' }], [style]],
  ]);
  expect([daily.validations, daily.styles]).toEqual([[], []]);
});

test('before anything was shown, the first cell is selected', async () => {
  const workbook = new MemoryWorkbook();
  expect(await workbook.selection()).toEqual({ sheet: '', row: 0, column: 0 });
  workbook.seed('日报');
  workbook.seed('目标');
  expect(await workbook.selection()).toEqual({ sheet: '日报', row: 0, column: 0 });
});

test('a formula sees a blank cell as an empty text', async () => {
  const workbook = new MemoryWorkbook((_, { sheet }, valueAt) => valueAt({ sheet, row: 8, column: 8 }) === '');
  workbook.seed('日报', [['=ISBLANK(I9)']]);
  expect((await workbook.read(['日报'])).get('日报')?.values).toEqual([[true]]);
});
