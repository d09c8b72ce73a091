import { ExcelHost } from './excelHost';

let host: ExcelHost;
beforeEach(() => {
  host = new ExcelHost(9).install();
});

const sheet = () => host.workbook.worksheets.getItem('Sheet1');
const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

describe('the host answers as Excel is documented to', () => {
  test('values go in and out, and the used range is around them', async () => {
    const used = await run(async (tab, context) => {
      tab.getRange('B2:C3').values = [
        ['访客数', 1200],
        ['付款', true],
      ];
      const range = tab.getUsedRangeOrNullObject(true).load('address,values,rowCount');
      await context.sync();
      return range.toJSON();
    });
    expect(used).toEqual({
      address: 'Sheet1!B2:C3',
      values: [
        ['访客数', 1200],
        ['付款', true],
      ],
      rowCount: 2,
    });
  });

  test('null in a matrix leaves a cell alone', async () => {
    sheet().data.enter(0, 0, 'stays');
    await run(async (tab) => void (tab.getRange('A1:B1').values = [[null, 5]]));
    expect(sheet().getRange('A1:B1').values).toEqual([['stays', 5]]);
  });

  test('more than 1,500 cells arrive whole, in the parts office.js makes of them', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 5 }, (_, column) => row * 5 + column));
    await run(async (tab) => void (tab.getRangeByIndexes(0, 0, 400, 5).untrack().values = rows));
    expect(sheet().getRangeByIndexes(0, 0, 400, 5).values).toEqual(rows);
    expect(host.traffic.exchanges).toHaveLength(1);
  });

  test('what comes after an object that does not exist does not exist either', async () => {
    await run(async (_, context) => {
      const range = context.workbook.worksheets
        .getItemOrNullObject('没有')
        .getUsedRangeOrNullObject(true)
        .load('values');
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  test.each([
    [
      'a sheet that is not there',
      'ItemNotFound',
      (context: Excel.RequestContext) => context.workbook.worksheets.getItem('没有').load('name'),
    ],
    [
      'a sheet name twice',
      'ItemAlreadyExists',
      ({ workbook }: Excel.RequestContext) => workbook.worksheets.add('SHEET1'),
    ],
    ['a bad sheet name', 'InvalidArgument', ({ workbook }: Excel.RequestContext) => workbook.worksheets.add('a/b')],
    [
      'the only sheet',
      'InvalidOperation',
      ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem('Sheet1').delete(),
    ],
    [
      'a matrix of the wrong size',
      'InvalidArgument',
      ({ workbook }: Excel.RequestContext) => (workbook.getActiveCell().values = [[1, 2]]),
    ],
    [
      'a member that is not modelled',
      'ApiNotFound',
      ({ workbook }: Excel.RequestContext) => workbook.pivotTables.load('items'),
    ],
  ])('%s: %s', async (_, code, ask) => {
    await expect(Excel.run(async (context) => void ask(context))).rejects.toMatchObject({ code });
  });

  test('what was done before a failure stays done', async () => {
    const work = run(async (tab) => {
      tab.getRange('A1').values = [[1]];
      tab.getRange('A2').values = [[1, 2]];
      tab.getRange('A3').values = [[3]];
    });
    await expect(work).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(sheet().getRange('A1:A3').values).toEqual([[1], [''], ['']]);
  });

  test('a protected sheet refuses contents, formats and looks', async () => {
    sheet().protection.protect();
    for (const change of [
      (tab: Excel.Worksheet) => void (tab.getRange('A1').values = [[1]]),
      (tab: Excel.Worksheet) => void (tab.getRange('A1').numberFormat = [['0']]),
      (tab: Excel.Worksheet) => void (tab.getRange('A1').format.font.bold = true),
    ]) {
      await expect(run(async (tab) => change(tab))).rejects.toMatchObject({ code: 'AccessDenied' });
    }
  });

  test('a copy is called name (2), and its formulas mean the copy', async () => {
    sheet().data.enter(0, 0, '=Sheet1!B1+1');
    await run(async (tab) => void (tab.copy('End').name = '副本'));
    expect(host.workbook.worksheets.getItem('副本').data.at(0, 0).formula).toBe('=副本!B1+1');
    expect(sheet().data.at(0, 0).formula).toBe('=Sheet1!B1+1');
  });

  test('a request over 5 MB is refused before anything is done', async () => {
    const text = '长'.repeat(30000);
    const rows = Array.from({ length: 60 }, () => [text]);
    const work = run(async (tab) => void (tab.getRangeByIndexes(0, 0, 60, 1).values = rows));
    await expect(work).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(sheet().data.used(true)).toBeNull();
  });

  test('a response over 5 MB is refused after everything was done', async () => {
    for (let row = 0; row < 60; row += 1) sheet().data.enter(row, 0, '长'.repeat(30000));
    const work = run(async (tab, context) => {
      tab.getRange('B1').values = [[1]];
      tab.getRange('A1:A60').load('values');
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(sheet().data.at(0, 1).value).toBe(1);
  });

  test('while a cell is edited Excel refuses, or waits when it is asked to', async () => {
    host.startEditing();
    const read = async (context: Excel.RequestContext) => {
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return cell.address;
    };
    await expect(Excel.run(read)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, read);
    host.finishEditing();
    expect(await waiting).toBe('Sheet1!A1');
  });
});
