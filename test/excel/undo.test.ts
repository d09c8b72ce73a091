import { createExcelWorkbook } from '../../src/excel/workbook';
import type { CellWrite, Change } from '../../src/workbook/change';
import { ExcelHost } from '../office-host/excelHost';

let host: ExcelHost;
beforeEach(() => {
  host = new ExcelHost(9).install();
});

const data = (sheet = 'Sheet1') => host.workbook.worksheets.getItem(sheet).data;
const names = () => host.workbook.worksheets.items.map(({ name }) => name);
const write = (...cells: CellWrite[]): Change => ({ kind: 'write', sheet: 'Sheet1', cells });

/** Undo is guarded by what Excel holds after the writing, which is not always what was sent. */
describe('undoing recognises its own writes', () => {
  test('when Excel spells a formula its own way', async () => {
    const workbook = createExcelWorkbook();
    const undo = await workbook.apply([write({ row: 0, column: 1, formula: '=sum(a1:a2)' })]);
    expect(data().at(0, 1).formula).toBe('=SUM(A1:A2)');
    await workbook.apply(undo);
    expect(data().at(0, 1)).toMatchObject({ value: '', formula: undefined });
  });

  test('when a cell formatted as text makes text of a number', async () => {
    data().change(0, 0, { value: '旧', numberFormat: '@' });
    const workbook = createExcelWorkbook();
    const undo = await workbook.apply([write({ row: 0, column: 0, value: 188320 })]);
    expect(data().at(0, 0).value).toBe('188320');
    await workbook.apply(undo);
    expect(data().at(0, 0).value).toBe('旧');
  });

  test('when the formulas of a copied sheet come to mean the copy', async () => {
    host.workbook.worksheets.add('模板').data.enter(0, 0, '=模板!B1*2');
    const workbook = createExcelWorkbook();
    const undo = await workbook.apply([{ kind: 'copySheet', from: '模板', sheet: '周报' }]);
    expect(data('周报').at(0, 0).formula).toBe('=周报!B1*2');
    await workbook.apply(undo);
    expect(names()).toEqual(['Sheet1', '模板']);
  });

  test('when the format changed from numbers to text in the same batch', async () => {
    data().enter(0, 0, 5);
    const workbook = createExcelWorkbook();
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const undo = await workbook.apply([
      { kind: 'format', sheet: 'Sheet1', area, numberFormat: '@' },
      write({ row: 0, column: 0, value: '001' }),
    ]);
    await workbook.apply(undo);
    expect(data().at(0, 0)).toMatchObject({ value: 5, numberFormat: 'General' });
  });

  test('a text that looks like a formula comes back as text, an error as an error', async () => {
    data().enter(0, 0, "'=1+1");
    data().enter(0, 1, '#DIV/0!');
    const workbook = createExcelWorkbook();
    const undo = await workbook.apply([write({ row: 0, column: 0, value: 1 }, { row: 0, column: 1, value: 2 })]);
    await workbook.apply(undo);
    expect(data().at(0, 0)).toMatchObject({ value: '=1+1', formula: undefined });
    expect(data().at(0, 1).value).toBe('#DIV/0!');
  });
});

describe('a sheet of our own', () => {
  test('gets its looks, its lists and its frozen header', async () => {
    const area = { row: 1, column: 1, rows: 3, columns: 1 };
    await createExcelWorkbook().apply([
      { kind: 'addSheet', sheet: '设置' },
      { kind: 'validate', sheet: '设置', area, list: ['周一', '周日'] },
      {
        ...{ kind: 'style', sheet: '设置', columnWidths: [10, 10, 30], frozenRows: 2 },
        headers: [{ row: 1, column: 0, rows: 1, columns: 2 }],
        titles: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      },
    ]);
    const sheet = data('设置');
    expect(sheet.lists).toEqual([{ box: area, rule: { list: { inCellDropDown: true, source: '周一,周日' } } }]);
    expect(sheet.frozenRows).toBe(2);
    // 10 characters are 75 pixels.
    expect([0, 1, 2].map((column) => sheet.columnWidths.get(column))).toEqual([56.25, 56.25, 161.25]);
    expect(sheet.at(1, 1)).toMatchObject({ bold: true, size: 11 });
    expect(sheet.at(0, 0)).toMatchObject({ bold: true, size: 14 });
    expect(sheet.at(2, 0)).toMatchObject({ bold: false, fill: '#FFFFFF' });
  });

  test('copied from a hidden template it can be seen', async () => {
    host.workbook.worksheets.add('周报模板').visibility = 'Hidden';
    await createExcelWorkbook().apply([{ kind: 'copySheet', from: '周报模板', sheet: '周报' }]);
    expect(host.workbook.worksheets.getItem('周报').visibility).toBe('Visible');
    expect(host.workbook.worksheets.getItem('周报模板').visibility).toBe('Hidden');
  });
});

describe('sheets whose merges are not told', () => {
  test.each([
    [9, undefined],
    [13, [{ row: 0, column: 0, rows: 1, columns: 2 }]],
  ])('ExcelApi 1.%i', async (apiMinor, merges) => {
    host = new ExcelHost(apiMinor).install();
    data().enter(0, 0, '店铺日报');
    host.workbook.worksheets.getItem('Sheet1').getRange('A1:B1').merge();
    expect((await createExcelWorkbook().read(['Sheet1'], ['merges'])).get('Sheet1')?.merges).toEqual(merges);
  });
});
