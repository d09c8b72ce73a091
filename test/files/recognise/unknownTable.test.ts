import type { CellValue } from '../../../src/domain/cells';
import { importTables } from '../../../src/files/importFiles';
import { heldRows } from '../../../src/files/read/rows';
import { describeUnknown } from '../../../src/files/recognise/unknownTable';

type Rows = CellValue[][];

const DAY = '2026-08-11';
const headerOf = (rows: Rows) => {
  const found = describeUnknown(heldRows(rows));
  return found && found.headerRow + 1;
};

describe('the row that is most likely the header', () => {
  test.each<[string, Rows, number | null]>([
    [
      'the first',
      [
        ['交易日', '实付'],
        [DAY, 5],
      ],
      1,
    ],
    ['below a title', [['八月数据'], ['交易日', '实付'], [DAY, 5]], 2],
    ['below a line that says what was exported', [['店铺', '旗舰店', '导出', DAY], [], ['交易日', '实付', '单量'], [DAY, 5, 1]], 3], // prettier-ignore
    ['values are many and texts, the header is known', [['商品名称', '规格', '付款金额', ''], ['横幅', '红', '定制', '加急']], 1], // prettier-ignore
    [
      'below a merged title: one text over many columns is one',
      [
        ['八月', '八月', '八月'],
        ['交易日', '实付', '单量'],
      ],
      2,
    ],
    [
      'numbers as names: months',
      [
        ['项目', '1月', '2月'],
        ['实付', 5, 6],
      ],
      1,
    ],
    ['only numbers', [[1, 2], [3, 4]], null], // prettier-ignore
    ['only one column', [['交易日'], [DAY]], null],
    ['dates are no header', [[DAY, '2026-08-12'], [5, 6]], null], // prettier-ignore
    ['nothing', [], null],
    ['a header after the twelfth row is not looked for', [...Array.from({ length: 12 }, () => ['x']), ['交易日', '实付']], null], // prettier-ignore
  ])('%s', (_, rows, expected) => {
    expect(headerOf(rows)).toBe(expected);
  });
});

describe('the kinds that are nearest, and what they miss', () => {
  const nearest = (header: string[]) =>
    describeUnknown(heldRows([header, header.map(() => 1)]))?.nearest.map(({ kind, missing }) => [
      kind,
      missing.join(','),
    ]);
  test.each<[string, string[], string[][]]>([
    [
      'orders without a time of payment',
      ['订单编号', '总金额', '买家实际支付金额', '订单创建时间', '退款金额'],
      [
        ['qn_order_report', '订单付款时间'],
        ['qn_export_order_list_2016', '订单付款时间'],
        ['qn_export_order_list_2019', '订单付款时间,打款商家金额'],
      ],
    ],
    // What can be spared is not called missing.
    ['orders without time and number', ['总金额', '买家实际支付金额', '退款金额'], [['qn_order_report', '订单付款时间'], ['qn_export_order_list_2016', '订单付款时间'], ['qn_export_order_list_2019', '订单付款时间,打款商家金额']]], // prettier-ignore
    ['everything needed, but the marks are gone', ['旺旺昵称', '询单人数', '回复'], [['sycm_cs_report', '询单最终付款人数,首次响应时长（秒）,客户满意率,旺旺回复率']]], // prettier-ignore
    ['headers that stand in many reports say nothing', ['交易日', '访客数', '支付金额', '支付件数'], []],
    ['one that stands in few names its report', ['交易日', '千牛账号', '访客数', '支付金额'], [['hand_daily_simple', '日期']]], // prettier-ignore
    ['a kind that never has one of the headers', ['子订单编号', '总金额', '退款金额'], []],
    ['nothing known', ['甲', '乙'], []],
  ])('%s', (_, header, expected) => {
    expect(nearest(header)).toEqual(expected);
  });
});

describe('whether a column tells the day', () => {
  test.each<[string, Rows, boolean]>([
    ['by its name', [['日子', '实付'], ['8/11', 5]], true], // prettier-ignore
    ['by its values', [['成交于', '实付'], ['', 5], ['2026/8/11 10:20', 5]], true], // prettier-ignore
    ['a number may be a serial or an amount', [['成交于', '实付'], [46245, 5]], false], // prettier-ignore
    ['no', [['姓名', '实付'], ['甲', 5]], false], // prettier-ignore
  ])('%s', (_, rows, expected) => {
    expect(describeUnknown(heldRows(rows))?.hasDate).toBe(expected);
  });
});

test('an unknown table comes with what was found in it, and only its first rows', () => {
  const rows = [['交易日', '实付'], ...Array.from({ length: 500 }, (_, i) => [DAY, i])];
  const [problem] = importTables([{ file: 'a.csv', archive: null, sheet: '', rows: heldRows(rows) }]).problems;
  expect(problem).toMatchObject({ code: 'unknownTable', unknown: { headerRow: 0, nearest: [], hasDate: true } });
  expect(problem?.unknown?.rows.length).toBeLessThan(40);
});
