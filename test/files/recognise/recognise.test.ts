import type { CellValue } from '../../../src/domain/cells';
import { formatDay } from '../../../src/domain/time/calendar';
import { daysInName } from '../../../src/files/rows/fileDay';
import { importTables } from '../../../src/files/importFiles';
import { defineKind } from '../../../src/files/recognise/kind';
import { KINDS } from '../../../src/files/kinds';
import { heldRows } from '../../../src/files/read/rows';
import { recognise } from '../../../src/files/recognise/recognise';

type Rows = CellValue[][];

const SERVICE = ['旺旺昵称', '询单人数', '询单最终付款人数', '首次响应时长（秒)', '客户满意率', '旺旺回复率'];
const found = (rows: Rows) => recognise(heldRows(rows)).map(({ kind, headerRow }) => `${kind.id}@${headerRow + 1}`);

describe('a table is recognised by its headers, wherever they stand', () => {
  test.each<[string, Rows, string[]]>([
    ['on the first row', [SERVICE], ['sycm_cs_report@1']],
    ['below a title and blanks', [['客服绩效'], [], ['导出时间：2026-08-10'], [], SERVICE], ['sycm_cs_report@5']],
    [
      'on the twelfth row',
      [...Array.from({ length: 11 }, (): CellValue[] => ['说明']), SERVICE],
      ['sycm_cs_report@12'],
    ],
    ['in another order', [[...SERVICE].reverse()], ['sycm_cs_report@1']],
    ['with columns that nobody knows', [['序号', ...SERVICE, '备注']], ['sycm_cs_report@1']],
    ['with some columns deleted', [SERVICE.slice(0, 4)], ['sycm_cs_report@1']],
    ['not with most deleted', [SERVICE.slice(0, 2)], []],
    ['two header rows: the lower one says more', [['客服', '客服', '接待'], SERVICE], ['sycm_cs_report@2']],
    ['a sentence', [['今天天气不错', '明天也好']], []],
    ['nothing', [], []],
    ['numbers only', [[1, 2, 3]], []],
    ['__proto__ as a header', [['__proto__', 'constructor', 'toString']], []],
    ['a hand-made sheet', [['日期', 'UV', '天气']], ['plain_daily@1']],
    ['products by day are no daily sheet', [['日期', '商品ID', '付款金额']], []],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  test('no kind is mistaken for another: its own headers name it alone', () => {
    for (const kind of Object.values(KINDS)) {
      if (kind.id === 'plain_daily') continue;
      const headers = [...kind.needs, ...(kind.marks ?? [])];
      expect([kind.id, found([headers])]).toEqual([kind.id, [`${kind.id}@1`]]);
    }
  });

  describe('orders whose number or time of placing is missing are orders still', () => {
    const REPORT = ['订单编号', '总金额', '买家实际支付金额', '收货地址', '订单创建时间', '订单付款时间', '退款金额'];
    const LIST = ['订单编号', '买家会员名', '总金额', '买家实际支付金额', '订单创建时间', '订单付款时间', '宝贝总数量'];
    const PDD = ['订单成交时间', '订单号', '用户实付金额(元)', '商家实收金额(元)', '多多支付立减金额(元)'];
    test.each<[string, string[], string[]]>([
      ['订单编号', REPORT, ['qn_order_report@1']],
      ['订单创建时间', REPORT, ['qn_order_report@1']],
      ['订单编号,订单创建时间', REPORT, ['qn_order_report@1']],
      ['订单创建时间,收货地址', REPORT, ['qn_order_report@1']],
      ['订单编号,订单创建时间,收货地址', REPORT, ['qn_order_report@1']],
      ['订单编号', LIST, ['qn_export_order_list_2016@1']],
      ['订单创建时间', LIST, ['qn_export_order_list_2016@1']],
      ['订单号', PDD, ['pdd_orders@1']],
      // What tells the day and the amount cannot be spared.
      ['订单付款时间', REPORT, []],
      ['总金额', LIST, []],
    ])('without %s', (missing, header, expected) => {
      expect(found([header.filter((name) => !missing.split(',').includes(name))])).toEqual(expected);
    });

    test('lines of orders need the number of their order: else orders cannot be counted', () => {
      const LINES = ['子订单编号', '主订单编号', '标题', '购买数量', '订单创建时间', '订单付款时间', '商家编码'];
      expect(found([LINES])).toEqual(['qn_export_item_list_new@1']);
      expect(found([LINES.filter((name) => name !== '主订单编号')])).toEqual([]);
    });
  });

  test('kinds that fit equally are both named, so that the user can be asked', () => {
    const twin = (id: string) =>
      defineKind({ id, name: id, needs: ['甲', '乙'], fills: { shape: 'listed', holds: 'pages' } });
    expect(recognise(heldRows([['甲', '乙']]), [twin('one'), twin('two')]).map(({ kind }) => kind.id)).toEqual([
      'one',
      'two',
    ]);
  });
});

describe('tables that give nothing say why', () => {
  const table = (rows: Rows) => ({ file: 'a.csv', archive: null, sheet: '', rows: heldRows(rows) });
  test.each<[string, Rows, string]>([
    [
      'no header that we know',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
      'unknownTable',
    ],
    ['a header and no rows: still said what it is', [SERVICE], 'noRows'],
    ['a header and blank rows', [SERVICE, ['', ' ']], 'noRows'],
  ])('%s', (_, rows, code) => {
    const kind = code === 'noRows' ? { kind: 'sycm_cs_report' } : {};
    expect(importTables([table(rows)])).toMatchObject({ tables: [], rows: [], problems: [{ code, ...kind }] });
  });

  test('31 February and a formula are no figures', () => {
    const rows = [
      ['日期', '访客数', '付款金额'],
      ['2026-02-31', '5', '6'],
      ['2026-02-28', '=1+1', '7'],
    ];
    const { tables, rows: read } = importTables([table(rows)]);
    expect(tables[0]).toMatchObject({
      ignored: [{ reason: 'badDate', rows: [2] }],
      notes: [{ code: 'unreadableCells', args: { header: '访客数', row: 3 } }],
    });
    expect(read[0]?.daily.map(({ day, figures }) => [formatDay(day), figures])).toEqual([
      ['2026-02-28', { amountPaid: 7 }],
    ]);
  });
});

describe('days in a file name', () => {
  test.each<[string, string[]]>([
    ['【生意参谋平台】商品_全部_2026-08-11_2026-08-11.xls', ['2026-08-11']],
    ['【生意参谋平台】商品_全部_2026-08-01_2026-08-31.xls', ['2026-08-01', '2026-08-31']],
    ['【生意参谋】商品效果-2017-03-22-2017-03-22.xls', ['2017-03-22']],
    ['自制报表-报表查看-客服绩效_20260809_20260809_全部.xlsx', ['2026-08-09']],
    ['智能选款_2026-04-22~2026-04-22.xlsx', ['2026-04-22']],
    ['选词助手-无线-20260811.xls', ['2026-08-11']],
    ['店铺 2026年8月1日.xlsx', ['2026-08-01']],
    ['日报2026.8.1.xlsx', ['2026-08-01']],
    ['商品报表_20260619_110309.csv', []],
    ['ExportOrderList201605232210.csv', []],
    ['订单 13800000000.csv', []],
    ['2026-02-31.csv', []],
    ['日报.xlsx', []],
  ])('%s', (name, days) => {
    expect(daysInName(name).map(formatDay)).toEqual(days);
  });
});
