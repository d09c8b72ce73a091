import './custom-functions-global';
import { FUNCTIONS } from '../../src/functions/library';
import { parseCellNumber } from '../../src/sheets/recognise/cellNumber';
import { answerOf, asExcelPasses, ENTRIES, entryOf, expectCells, type Cell, type Matrix } from './call-as-excel';

// `-` in a formula means what it means in the pane: there is no figure. Missing is not zero.

/** As exports and people write it. The pane reads all of these as missing, else the first test fails. */
const SPELLINGS = ['-', '--', '—', '——', '–', '－', '−', '/', '／', '无', '暂无', '未统计', ' 无　', '="-"', "'-"];

/** A parameter that is named, the call with `-` in it, and what Excel shows. A column where a list of lists stands. */
type Case = readonly [id: string, parameter: string, args: readonly (Cell | Cell[][])[], expected: Cell | Cell[][]];

const [D1, D2, D3] = [46327, 46328, 46329];
const DATES = [[D1], [D2], [D3]];
const TABLE = (figure: Cell): Cell[][] => [
  ['日期', '访客数', '付款买家数'],
  [D1, 100, figure],
  [D2, 100, 5],
];

const CASES: readonly Case[] = [
  // One value of two missing: no value, as the pane gives the day none. Never 0%, never #DIV/0!.
  ['CONVERSION', 'buyers', ['-', 1200], ''],
  ['CONVERSION', 'visitors', [38, '-'], ''],
  ['CONVERSION', 'visitors', [38, [['-'], [1000]]], [[''], [0.038]]],
  ['PAY_RATE', 'paid', ['-', 100], ''],
  ['PAY_RATE', 'placed', [50, '-'], ''],
  ['ORDER_VALUE', 'paidAmount', ['-', 90], ''],
  ['ORDER_VALUE', 'buyers', [12600, '-'], ''],
  ['VISITOR_VALUE', 'paidAmount', ['-', 3000], ''],
  ['VISITOR_VALUE', 'visitors', [12600, '-'], ''],
  ['INQUIRY_RATE', 'deals', ['-', 60], ''],
  ['INQUIRY_RATE', 'inquiries', [18, '-'], ''],
  ['RETURN_RATE', 'returned', ['-', 240], ''],
  ['RETURN_RATE', 'orders', [6, '-'], ''],
  ['BOUNCE_RATE', 'bounces', ['-', 1200], ''],
  ['BOUNCE_RATE', 'visitors', [540, '-'], ''],
  ['CLICK_RATE', 'clicks', ['-', 1000], ''],
  ['CLICK_RATE', 'impressions', [45, '-'], ''],
  ['COST_SHARE', 'cost', ['-', 10000], ''],
  ['COST_SHARE', 'sales', [2000, '-'], ''],
  ['ACHIEVEMENT', 'actual', ['-', 10000], ''],
  ['ACHIEVEMENT', 'target', [8200, '-'], ''],
  ['CHANGE', 'now', ['-', 100], ''],
  ['CHANGE', 'before', [125, '-'], ''],
  // 「A blank cell in a kept column → no value, no grade」
  ['ROI', 'sales', ['-', 1000], ''],
  ['ROI', 'cost', [5000, '-'], ''],
  ['ROI', 'moreCosts', [6000, 1000, 300, '-'], ''],
  ['ROI_GRADE', 'sales', ['-'], ''],
  ['ROI_GRADE', 'sales', ['-', 1000], ''],
  ['ROI_GRADE', 'cost', [4500, '-'], ''],
  ['ROI_GRADE', 'bands', [4.5, null, [[3, '-', 5]]], '#VALUE!'],
  ['TARGET_STATUS', 'actual', ['-', 10000], ''],
  ['TARGET_STATUS', 'target', [500, '-'], '无目标'],
  ['TARGET_STATUS', 'floor', [5500, 10000, '-'], '未达标'],
  ['TARGET_STATUS', 'near', [8500, 10000, null, '-'], '接近'],
  ['MONTH_PACE', 'actualToDate', ['-', 43878], ''],
  ['MONTH_PACE', 'asOf', [17000, '-'], ''],
  ['VISITORS_NEEDED', 'amount', ['-', 0.025, 160], ''],
  ['VISITORS_NEEDED', 'conversion', [10000, '-', 160], ''],
  ['VISITORS_NEEDED', 'orderValue', [10000, 0.025, '-'], ''],

  // Stock that is not known is neither none nor enough.
  ['STOCK_DAYS', 'stock', ['-', 12], ''],
  ['STOCK_DAYS', 'daily', [90, '-'], ''],
  ['STOCK_TURNOVER', 'sold', ['-', 250, 150], ''],
  ['STOCK_TURNOVER', 'opening', [600, '-', 150], ''],
  ['STOCK_TURNOVER', 'closing', [600, 250, '-'], ''],
  ['STOCK_ALERT', 'daily', ['-', 10, 5], ''],
  ['STOCK_ALERT', 'leadDays', [12, '-', 5], ''],
  ['STOCK_ALERT', 'safetyDays', [12, 10, '-'], ''],
  ['STOCK_STATUS', 'stock', ['-', 12, 10], ''],
  ['STOCK_STATUS', 'daily', [120, '-', 10], ''],
  ['STOCK_STATUS', 'leadDays', [120, 12, '-'], ''],
  ['STOCK_STATUS', 'safetyDays', [120, 12, 10, '-'], '正常'],
  ['STOCK_STATUS', 'inTransit', [120, 12, 10, 5, '-'], '待补'],
  ['STOCK_STATUS', 'arriving', [119, 12, 10, 0, 40, '-'], '紧急'],
  ['RESTOCK', 'daily', ['-', 90, 10, 5, 40], ''],
  ['RESTOCK', 'stock', [12, '-', 10, 5, 40], ''],
  ['RESTOCK', 'leadDays', [12, 90, '-', 5, 40], ''],
  ['RESTOCK', 'safetyDays', [12, 90, 10, '-'], 114],
  ['RESTOCK', 'inTransit', [12, 90, 10, 5, '-'], 174],
  ['RESTOCK', 'moq', [12, 90, 10, 5, 40, '-'], 134],
  ['RESTOCK', 'pack', [12, 90, 10, 5, 40, 0, '-'], 134],
  ['RESTOCK', 'reviewDays', [12, 90, 10, 5, 40, 0, 1, '-'], 134],
  ['RESTOCK', 'reviewDays', [12, 90, 10, 5, 40, 0, 1, [['-'], [14]]], [[134], [218]]],

  // Moments: 「日期空白时为空文本」, 「空白是还没结束」.
  ['RESTOCK_DUE', 'date', ['-'], ''],
  ['WEEK_LABEL', 'date', ['-'], ''],
  ['OVERDUE', 'start', ['-', D2, D3], ''],
  ['OVERDUE', 'end', [D1, '-', D3], true],
  ['OVERDUE', 'asOf', [D1, D3, '-'], true],
  ['OVERDUE', 'hours', [D1, D2, D3, '-'], false],
  ['DAY_TARGET', 'monthTarget', ['-', 43878], ''],
  ['DAY_TARGET', 'date', [29000, '-'], ''],
  ['DAY_TARGET', 'weekdayWeights', [2800, 43877, [[1, 1, 1, 1, 1, '-', 2]]], 200],
  ['DAY_TARGET', 'campaigns', [2900, 43875, null, [[43875, '-']]], 100],
  ['DAY_TARGET', 'campaigns', [2900, 43875, null, [['-', 3]]], 100],
  ['PERIOD', 'from', [TABLE(5), '访客数', '-', D2], ''],
  ['PERIOD', 'to', [TABLE(5), '访客数', D1, '-'], ''],

  // Rows: what is missing is not counted, neither as 0 nor as a day.
  ['PERIOD', 'table', [TABLE('-'), '付款买家数', D1, D2], 5],
  ['PERIOD', 'table', [TABLE('-'), '转化率', D1, D2], 0.05],
  ['PERIOD', 'table', [TABLE('-'), '转化率', D1, D1], ''],
  ['METRIC', 'row', ['付款金额/访客数', [['访客数', '付款金额']], [['-', 12600]]], ''],
  ['METRIC', 'row', ['SUM(直通车,钻展)', [['直通车', '钻展']], [['-', 300]]], 300],
  ['METRIC', 'row', ['AVERAGE(直通车,钻展)', [['直通车', '钻展']], [['-', 300]]], 300],
  ['METRIC', 'row', ['直通车+钻展', [['直通车', '钻展']], [['-', 300], [1, 2]]], [[''], [3]]], // prettier-ignore
  [
    'DAILY_SALES',
    'dates',
    [
      [[D1], ['-'], [D3]],
      [[10], [999], [14]],
    ],
    12,
  ],
  ['DAILY_SALES', 'units', [DATES, [[10], ['-'], [14]]], 12],
  ['DAILY_SALES', 'inStock', [DATES, [[10], [0], [14]], [[1], ['-'], [1]]], 12],
  ['SAFETY_STOCK', 'dates', [[[D1], ['-'], [D3]], [[10], [999], [14]], 9, 0.5], 0],
  ['SAFETY_STOCK', 'units', [[[D1], [D2]], [[10], ['-']], 9], '#DIV/0!'],
  ['SAFETY_STOCK', 'leadDays', [DATES, [[10], [14], [12]], '-'], ''],
  ['SAFETY_STOCK', 'service', [DATES, [[10], [14], [12]], 9, '-'], 13.1588290156],
  ['SAFETY_STOCK', 'reviewDays', [DATES, [[10], [14], [12]], 9, null, '-'], 13.1588290156],
  [
    'STOCKOUT_RATE',
    'ids',
    [
      [['A'], ['-'], ['B']],
      [[0], [0], [5]],
    ],
    0.5,
  ],
  [
    'STOCKOUT_RATE',
    'stock',
    [
      [['A'], ['B'], ['C']],
      [[0], ['-'], [5]],
    ],
    0.5,
  ],
  [
    'STOCK_CLASS',
    'ids',
    [
      [['A'], ['-'], ['B']],
      [[9], [9], [0]],
    ],
    [['热销'], [''], ['滞销']],
  ],
  [
    'STOCK_CLASS',
    'units30',
    [
      [['A'], ['B'], ['C']],
      [[9], ['-'], [0]],
    ],
    [['热销'], [''], ['滞销']],
  ],
  [
    'STOCK_CLASS',
    'stock',
    [
      [['A'], ['B']],
      [[80], [20]],
      [[1], ['-']],
    ],
    [['热销'], ['常销']],
  ],
  ['STOCK_CLASS', 'hot', [[['A'], ['B']], [[80], [20]], null, '-'], [['热销'], ['常销']]],
  ['REPURCHASE_RATE', 'buyerIds', [[['甲'], ['甲'], ['-'], ['-'], ['乙']]], 0.5],
  ['REPURCHASE_RATE', 'minOrders', [[['甲'], ['甲'], ['乙']], '-'], 0.5],
  ['SPLIT_TARGET', 'total', ['-', [[1], [1]]], ''],
  ['SPLIT_TARGET', 'weights', [100, [[1], ['-'], [1]]], [[50], [0], [50]]],
  ['SPLIT_TARGET', 'step', [100, [[1], [1], [1]], '-'], [[33.34], [33.33], [33.33]]],
  ['SPLIT_TARGET', 'locked', [100, [[1], [1]], null, [[40], ['-']]], [[40], [60]]],
  ['VIP_TIER', 'spend', ['-', [[0, '普通'], [1000, '银卡']]], ''], // prettier-ignore
  ['VIP_TIER', 'tiers', [800, [['-', '普通'], [1000, '银卡']]], '普通'], // prettier-ignore
];

test.each(SPELLINGS)('the pane reads %p as missing', (spelling) => {
  expect(parseCellNumber(spelling)).toEqual({ kind: 'missing' });
});

describe.each(CASES.map((one) => [`${one[0]} ${one[1]} ${JSON.stringify(one[2])}`, one] as const))(
  '%s',
  (_, [id, , args, expected]) => {
    test.each(SPELLINGS)('%p', (spelling) => {
      const written = (cell: Cell): Cell => (cell === '-' ? spelling : cell);
      const matrices = args.map((arg): Matrix | null => {
        if (arg === null) return null;
        return Array.isArray(arg) ? (arg as Matrix).map((row) => row.map(written)) : [[written(arg)]];
      });
      const implementation = FUNCTIONS.find(([name]) => name === id)?.[1] as (...passed: unknown[]) => unknown;
      const { cells } = answerOf(() => implementation(...asExcelPasses(entryOf(id), matrices)));
      expectCells(cells, Array.isArray(expected) ? (expected as Matrix) : [[expected]]);
    });
  },
);

test('every parameter that takes figures or dates, or names rows, is among the cases', () => {
  const texts = new Set(['expression', 'headers', 'metric', 'address']);
  const all = ENTRIES.flatMap(({ id, parameters }) =>
    parameters.filter(({ name }) => !texts.has(name)).map(({ name }) => `${id} ${name}`),
  );
  expect([...new Set(CASES.map(([id, parameter]) => `${id} ${parameter}`))].sort()).toEqual(all.sort());
});
