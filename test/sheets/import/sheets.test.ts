import type { CellValue } from '../../../src/domain/cells';
import { changesOf } from '../../../src/sheets/import/changes';
import type { ImportedRow, SourcedRows } from '../../../src/sheets/import/rows';
import { day, file, plan, sheetAfter, workbookWith } from './importing';

const D1 = '2026-08-10';
const D2 = '2026-08-11';
const HEAD = ['日期', '访客数', '付款金额', '备注'];

describe('sheets beside 日报', () => {
  const sold = (title: string, cells: Record<string, CellValue>): ImportedRow => ({
    key: `${D1}|737559603417`,
    cells: { day: day(D1), id: '737559603417', title, ...cells },
  });
  const items = (...rows: ImportedRow[]): SourcedRows => file(0, {}, { sheets: { items: rows } });
  const SOLD = ['日期', '商品ID', '商品名称', '付款件数', '付款金额', '库存', '推广花费'];

  test('are made with their header; texts that look like formulas stay texts', async () => {
    const workbook = workbookWith();
    const rows = [items(sold('=HYPERLINK("http://x")', { units: 3, amount: 9.9 }))];
    await workbook.apply(changesOf(await plan(workbook, rows)));
    expect(await sheetAfter(workbook, '销量')).toEqual([
      SOLD,
      [day(D1), '737559603417', '=HYPERLINK("http://x")', 3, 9.9, '', ''],
    ]);
    expect(workbook.sheet('销量').cells.get(16384 + 2)).toEqual({ value: '=HYPERLINK("http://x")' });
    expect(changesOf(await plan(workbook, rows))).toEqual([]);
  });

  test('sales and spend of a product meet in one row; its title stays as typed', async () => {
    const workbook = workbookWith(undefined, { 销量: [SOLD, ['2026-08-10', 737559603417, '跑鞋', '', '', 8]] });
    const spend = file(1, {}, { sheets: { items: [sold('轻便跑步鞋', { adCost: 1.5 })] } });
    await workbook.apply(changesOf(await plan(workbook, [items(sold('轻便跑步鞋', { units: 3 })), spend])));
    expect((await sheetAfter(workbook, '销量'))[1]).toEqual(['2026-08-10', 737559603417, '跑鞋', 3, '', 8, 1.5]);
  });

  test('a row is not made for a key and a title alone', async () => {
    const workbook = workbookWith(undefined, { 销量: [['日期', '商品ID', '付款件数']] });
    const planned = await plan(workbook, [items(sold('轻便跑步鞋', { adCost: 1.5 }))]);
    expect(changesOf(planned)).toEqual([]);
    expect(planned.sheets[0]?.offered.map(({ header }) => header)).toContain('推广花费');
  });

  test('an order goes on: its new status is shown and chosen, its number is never doubled', async () => {
    const order = (status: string): SourcedRows =>
      file(0, {}, { sheets: { orders: [{ key: '193', cells: { id: '193', status, amount: 5 } }] } });
    const workbook = workbookWith();
    await workbook.apply(changesOf(await plan(workbook, [order('买家已付款')])));
    expect(changesOf(await plan(workbook, [order('交易成功')]))).toEqual([]);
    await workbook.apply(changesOf(await plan(workbook, [order('交易成功')], { differing: 'all' })));
    const after = await sheetAfter(workbook, '订单');
    expect(after).toHaveLength(2);
    expect(after[1]?.slice(0, 7)).toEqual(['193', '', '', '', '', '交易成功', 5]);
  });

  test('a sheet of that name with something else in it is left alone, and said so', async () => {
    const workbook = workbookWith([['随便写写'], ['今天']], {});
    const planned = await plan(workbook, [file(0, { [D1]: { visitors: 1 } })]);
    expect(planned.sheets.map(({ status }) => status)).toEqual(['unreadable']);
    expect(changesOf(planned)).toEqual([]);
  });

  const ORDERS = ['订单号', '下单时间', '付款时间', '发货时间', '订单状态', '订单金额', '客服备注'];
  const RAW_EXPORT = [
    ...[
      '订单编号',
      '买家会员名',
      '买家支付宝账号',
      '支付单号',
      '买家应付货款',
      '买家应付邮费',
      '总金额',
      '返点积分',
      '订单状态',
    ],
    ...[
      '收货人姓名',
      '收货地址',
      '运送方式',
      '联系电话',
      '订单创建时间',
      '订单付款时间',
      '宝贝标题',
      '物流单号',
      '发货时间',
      '宝贝总数量',
    ],
  ];

  test.each<[string, Record<string, CellValue[][]>, string]>([
    [
      'the shop’s own list of orders, by its columns',
      { 发货登记: [['九月发货'], ORDERS, ['193', '', '', '', '已付款', 5, '急']] },
      '发货登记',
    ],
    [
      'the sheet with the name of ours before it',
      {
        发货登记: [ORDERS, ['193']],
        订单: [
          ['订单编号', '总金额'],
          ['193', 5],
        ],
      },
      '订单',
    ],
    ['not an export that was pasted in as it is', { Sheet2: [RAW_EXPORT, ['193']] }, '订单'],
    [
      'not a list with little beside the number',
      {
        投诉: [
          ['订单编号', '总金额', '原因'],
          ['193', 5, '破损'],
        ],
      },
      '订单',
    ],
  ])('orders go to %s', async (_, sheets, expected) => {
    const workbook = workbookWith(undefined, sheets);
    const rows = file(
      0,
      {},
      { sheets: { orders: [{ key: '194', cells: { id: '194', status: '买家已付款', amount: 9 } }] } },
    );
    const planned = await plan(workbook, [rows]);
    expect(planned.sheets.map(({ sheet }) => sheet)).toEqual([expected]);
    await workbook.apply(changesOf(planned));
    expect((await sheetAfter(workbook, expected)).at(-1)?.[0]).toBe('194');
    for (const [name, cells] of Object.entries(sheets)) {
      expect(
        (await sheetAfter(workbook, name)).slice(0, cells.length).map((row) => row.filter((cell) => cell !== '')),
      ).toEqual(cells.map((row) => row.filter((cell) => cell !== '')));
    }
  });

  test('日报 itself is made where there is none', async () => {
    const workbook = workbookWith();
    const rows = [file(0, { [D2]: { visitors: 2, amountPaid: 1.5, 'extra:有支付商品数': 9 }, [D1]: { visitors: 1 } })];
    await workbook.apply(changesOf(await plan(workbook, rows)));
    expect(await sheetAfter(workbook, '日报')).toEqual([
      ['日期', '访客数', '付款金额'],
      [day(D1), 1, ''],
      [day(D2), 2, 1.5],
    ]);
    expect(changesOf(await plan(workbook, rows))).toEqual([]);
  });
});

describe('carrying out', () => {
  test('undo leaves every cell and sheet as it was', async () => {
    const workbook = workbookWith([HEAD, [day(D1), 1, '=1+1', '晴']]);
    const before = await sheetAfter(workbook, '日报');
    const rows = [
      file(
        0,
        { [D1]: { visitors: 2 }, [D2]: { visitors: 3, inquiries: 4 } },
        { sheets: { refunds: [{ key: '1', cells: { id: '1', amount: 2 } }] } },
      ),
    ];
    const choices = { differing: 'all', columns: new Set(['daily|inquiries']) } as const;
    const undo = await workbook.apply(changesOf(await plan(workbook, rows, choices)));
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toContain('退款');
    await workbook.apply(undo);
    expect(await sheetAfter(workbook, '日报')).toEqual(before);
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['说明', '日报']);
  });

  test('nothing is written where somebody typed meanwhile', async () => {
    const workbook = workbookWith([HEAD, [day(D1)], [day(D2)]]);
    const changes = changesOf(await plan(workbook, [file(0, { [D1]: { visitors: 2 }, [D2]: { visitors: 3 } })]));
    workbook.type({ sheet: '日报', row: 2, column: 1 }, 9);
    await expect(workbook.apply(changes)).rejects.toMatchObject({ code: 'changedMeanwhile' });
    expect((await sheetAfter(workbook, '日报'))[1]?.[1] ?? '').toBe('');
  });
});
