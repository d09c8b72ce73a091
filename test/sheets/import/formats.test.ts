import type { CellValue } from '../../../src/domain/cells';
import { cellName } from '../../../src/domain/cells';
import { changesOf } from '../../../src/sheets/import/changes';
import type { ImportedRow, SourcedRows } from '../../../src/sheets/import/rows';
import type { Change } from '../../../src/workbook/change';
import type { Area } from '../../../src/workbook/grid';
import type { MemoryWorkbook } from '../../../src/workbook/memory';
import { day, file, plan, workbookWith } from './importing';

const D1 = '2026-08-10';
const D2 = '2026-08-11';
const D3 = '2026-08-12';

const name = ({ row, column, rows, columns }: Area) =>
  `${cellName({ row, column })}:${cellName({ row: row + rows - 1, column: column + columns - 1 })}`;

/** What happens to a workbook, as `sheet!area format`, in order. */
function formatsIn(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'format') return [];
    const { sheet, area, numberFormat } = change;
    const shown =
      typeof numberFormat === 'string' ? numberFormat : numberFormat.map((row) => row.join(' | ')).join(' / ');
    return [`${sheet}!${name(area)} ${shown}`];
  });
}

async function changed(workbook: MemoryWorkbook, files: SourcedRows[], ...columns: string[]): Promise<Change[]> {
  return changesOf(await plan(workbook, files, { columns: new Set(columns.map((field) => `daily|${field}`)) }));
}

test('new columns of 日报 have the format of their unit, from the first day to the last', async () => {
  const figures = { amountPaid: 1.5, inquiries: 30, conversion: 0.05, 'extra:加购件数': 7, 'extraRate:收藏率': 0.5 };
  const workbook = workbookWith([['小店日报'], ['日期', '访客数'], [day(D1), 5], [day(D2), 6]]);
  const changes = await changed(workbook, [file(0, { [D1]: figures })], ...Object.keys(figures));
  const columns = ['付款金额', '咨询数', '转化率', '加购件数', '收藏率'];
  const header = changes
    .flatMap((change) => (change.kind === 'write' ? change.cells : []))
    .filter(({ row }) => row === 1);
  expect(Object.fromEntries(header.map(({ column, value }) => [value, column]))).toEqual(
    Object.fromEntries(columns.map((column) => [column, expect.any(Number)])),
  );
  const letterOf = (wanted: string) =>
    cellName({ row: 0, column: header.find(({ value }) => value === wanted)!.column })[0];
  // A count keeps the sheet's own format, and so does what only the platform knows.
  expect(formatsIn(changes).sort()).toEqual(
    [
      `日报!${letterOf('付款金额')}3:${letterOf('付款金额')}4 #,##0.00`,
      `日报!${letterOf('转化率')}3:${letterOf('转化率')}4 0.00%`,
      `日报!${letterOf('收藏率')}3:${letterOf('收藏率')}4 0.00%`,
    ].sort(),
  );
});

test('a new column reaches down to the days that are new themselves, which look like the day above', async () => {
  const workbook = workbookWith([
    ['日期', '访客数'],
    [day(D1), 5],
  ]);
  workbook.sheet('日报').format({ row: 1, column: 0, rows: 1, columns: 1 }, 'm"月"d"日"');
  workbook.sheet('日报').format({ row: 1, column: 1, rows: 1, columns: 1 }, '0');
  const rows = [file(0, { [D2]: { visitors: 6, amountPaid: 2 }, [D3]: { visitors: 7, amountPaid: 3 } })];
  await workbook.apply(await changed(workbook, rows, 'amountPaid'));
  const look = ['m"月"d"日"', '0', '#,##0.00'];
  const area = { row: 1, column: 0, rows: 3, columns: 3 };
  expect(workbook.sheet('日报').formatsOf(area)).toEqual([look, look, look]);
});

test('days that come in above a total look like the day above, and the total keeps its looks', async () => {
  const workbook = workbookWith([
    ['日期', '访客数'],
    [day(D1), 5],
    ['', ''],
    ['合计', 5],
  ]);
  workbook.sheet('日报').format({ row: 1, column: 1, rows: 1, columns: 1 }, '0');
  workbook.sheet('日报').format({ row: 3, column: 1, rows: 1, columns: 1 }, '#,##0');
  const rows = [file(0, { [D2]: { visitors: 6 }, [D3]: { visitors: 7 } })];
  await workbook.apply(await changed(workbook, rows));
  const formats = workbook.sheet('日报').formatsOf({ row: 1, column: 1, rows: 5, columns: 1 });
  expect(formats.flat()).toEqual(['0', '0', '0', 'General', '#,##0']);
});

test('a line that was prepared keeps looks of its own, and gets those of the day above where it has none', async () => {
  const workbook = workbookWith([
    ['日期', '访客数', '付款金额', '客单价'],
    [day(D1), 5, 9, '=C2/B2'],
    ['', '', '', '=C3/B3'],
  ]);
  workbook.sheet('日报').format({ row: 1, column: 0, rows: 1, columns: 2 }, '0.0');
  workbook.sheet('日报').format({ row: 2, column: 1, rows: 1, columns: 1 }, '#,##0');
  await workbook.apply(await changed(workbook, [file(0, { [D2]: { visitors: 6 } })]));
  expect(workbook.sheet('日报').formatsOf({ row: 2, column: 0, rows: 1, columns: 3 })).toEqual([
    ['0.0', '#,##0', 'General'],
  ]);
});

test('looks come before contents: a cell formatted as text keeps a number as text', async () => {
  const workbook = workbookWith([
    ['日期', '访客数'],
    [day(D1), 5],
  ]);
  const changes = await changed(workbook, [file(0, { [D2]: { visitors: 6 } })]);
  expect(changes.map(({ kind }) => kind)).toEqual(['insertLines', 'write']);
});

test('a sheet with a header alone has no row to format yet', async () => {
  const workbook = workbookWith(undefined, { 退款: [['退款编号', '退款金额']] });
  const refund: ImportedRow = { key: '1', cells: { id: '1', amount: 2 } };
  const changes = changesOf(await plan(workbook, [file(0, {}, { sheets: { refunds: [refund] } })]));
  expect(formatsIn(changes)).toEqual([]);
});

describe('a sheet that is made new', () => {
  const style = (changes: readonly Change[]) => changes.find((change) => change.kind === 'style');

  test('日报: dates, amounts and rates, under a frozen header', async () => {
    const rows = [file(0, { [D1]: { visitors: 1, amountPaid: 2, conversion: 0.5 }, [D2]: { visitors: 1 } })];
    const changes = await changed(workbookWith(), rows);
    expect(formatsIn(changes)).toEqual(['日报!C2:C3 #,##0.00', '日报!D2:D3 0.00%', '日报!A2:A3 yyyy-mm-dd']);
    expect(changes.map(({ kind }) => kind)).toEqual(['addSheet', 'format', 'format', 'format', 'write', 'style']);
    expect(style(changes)).toEqual({
      kind: 'style',
      sheet: '日报',
      headers: [{ row: 0, column: 0, rows: 1, columns: 4 }],
      titles: [],
      columnWidths: [12, 12, 12, 12],
      frozenRows: 1,
    });
  });

  test.each<[string, SourcedRows['sheets'], string[], number[]]>([
    [
      '订单',
      { orders: [{ key: '1', cells: { id: '1', placed: 46244.5, amount: 9.9, units: 2, province: '浙江' } }] },
      [
        '订单!A2:A2 @',
        '订单!B2:B2 yyyy-mm-dd hh:mm',
        '订单!C2:C2 yyyy-mm-dd hh:mm',
        '订单!D2:D2 yyyy-mm-dd hh:mm',
        '订单!E2:E2 yyyy-mm-dd hh:mm',
        '订单!F2:F2 @',
        '订单!G2:G2 #,##0.00',
        '订单!H2:H2 #,##0',
        '订单!I2:I2 @',
      ],
      [24, 18, 18, 18, 18, 16, 12, 8, 10],
    ],
    [
      '销量',
      { items: [{ key: `${D1}|7`, cells: { day: day(D1), id: '7', title: '跑鞋', units: 2 } }] },
      [
        '销量!A2:A2 yyyy-mm-dd',
        '销量!B2:B2 @',
        '销量!C2:C2 @',
        '销量!D2:D2 #,##0',
        '销量!E2:E2 #,##0.00',
        '销量!F2:F2 #,##0',
        '销量!G2:G2 #,##0.00',
      ],
      [12, 22, 32, 10, 12, 10, 12],
    ],
  ])('%s: every column, used or not', async (sheet, sheets, formats, widths) => {
    const changes = await changed(workbookWith(), [file(0, {}, { sheets })]);
    expect(formatsIn(changes)).toEqual(formats);
    expect(style(changes)).toMatchObject({ sheet, columnWidths: widths, frozenRows: 1 });
  });

  test('a blank sheet of that name is filled, and keeps its looks', async () => {
    const changes = await changed(workbookWith([]), [file(0, { [D1]: { visitors: 1 } })]);
    expect(changes.map(({ kind }) => kind)).toEqual(['format', 'write']);
    expect(changes.flatMap((change) => (change.kind === 'write' ? change.cells : []))).toEqual([
      { row: 0, column: 0, value: '日期', was: '' },
      { row: 0, column: 1, value: '访客数', was: '' },
      { row: 1, column: 0, value: day(D1), was: '' },
      { row: 1, column: 1, value: 1, was: '' },
    ] satisfies { row: number; column: number; value: CellValue; was: CellValue }[]);
  });
});
