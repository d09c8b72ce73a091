import './custom-functions-global';
import { dayOf } from '../../src/domain/time/calendar';
import { period } from '../../src/functions/library/period';
import { answerOf, type Cell } from './call-as-excel';

const on = (day: number, month = 2): number => dayOf(2020, month, day) as number;
const HEADER = ['日期', '访客数', '付款买家数', '支付金额', '直通车', '描述相符', '咨询数', '客户满意率', '备注'];
const TABLE: Cell[][] = [
  ['店铺日报', '', '', '', '', '', '', '', ''],
  HEADER,
  [on(17), 1000, 10, 0.1, 100, 4.8, 10, 0.9, '#REF!'],
  [on(18), 3000, 60, 0.2, 200, 4.9, 30, 0.5, 'x'],
  [on(19), 2000, 30, 1000, 0, 0, 0, 0, ''],
  ['合计', 6000, 100, 1000.3, 300, '', 40, '', ''],
  // Prepared rows for days to come: blank arrives as 0 on desktop and as null on the web.
  [on(20), 0, 0, 0, 0, 0, 0, 0, 0],
  [on(21), null, null, null, null, null, null, null, null],
  [0, 500, 5, 5, 5, 5, 5, 5, 5],
  [null, 500, 5, 5, 5, 5, 5, 5, 5],
];

function over(metric: string, from: number, to: number, table: Cell[][] = TABLE): Cell {
  return answerOf(() => period(table, [[metric]], [[from]], [[to]])).cells[0]?.[0];
}

test.each<[string, string, number, number, Cell]>([
  ['amounts are summed exactly to the 分', '付款金额', on(17), on(18), 0.3],
  ['counts are summed, both ends included', '访客数', on(17), on(19), 6000],
  ['one day', '访客数', on(18), on(18), 3000],
  ['a ratio is sum ÷ sum: 70 ÷ 4000, not the mean of 1% and 2%', '转化率', on(17), on(18), 0.0175],
  ['a cost the shop keeps no column for is left out', 'ROI', on(17), on(19), 1000.3 / 300],
  ['a composed metric of the columns there are', '运营成本', on(17), on(19), 300],
  ['a score is the last day’s that has one', '描述评分', on(17), on(19), 4.9],
  ['satisfaction is weighted by inquiries', '满意率', on(17), on(18), 0.6],
  ['another usual name', 'UV', on(17), on(17), 1000],
  ['prepared days have no data', '付款金额', on(20), on(21), ''],
  ['prepared days do not count', '付款金额', on(19), on(29), 1000],
  ['no such days', '付款金额', on(1, 3), on(31, 3), ''],
  ['0 on a day with data is a value', '直通车', on(19), on(19), 0],
  ['x ÷ 0', 'ROI', on(19), on(19), '#DIV/0!'],
  ['a metric without its columns', '退换货比例', on(17), on(18), '#N/A'],
  ['no metric of ours', '备注', on(17), on(18), '#N/A'],
  ['the wrong way round', '付款金额', on(18), on(17), '#VALUE!'],
  ['no first day', '付款金额', 0, on(17), ''],
  ['no metric', '', on(17), on(18), ''],
  ['a name of the language', '__proto__', on(17), on(18), '#N/A'],
])('%s', (_, metric, from, to, expected) => {
  const actual = over(metric, from, to);
  if (typeof expected === 'number') expect(actual).toBeCloseTo(expected, 13);
  else expect(actual).toBe(expected);
});

const broken = (cell: Cell): Cell[][] => [
  HEADER,
  [on(17), 1000, cell, 5, 0, 0, 0, 0, ''],
  [on(18), 1, 1, 5, 0, 0, 0, 0, ''],
];

test.each<[string, Cell, string, Cell]>([
  ['an error in a column that is needed is the answer', '#DIV/0!', '转化率', '#DIV/0!'],
  ['an error elsewhere is no matter', '#DIV/0!', '访客数', 1001],
  ['text that is no number', '很多', '付款买家数', '#VALUE!'],
  ['a dash is missing, never 0: that day is left out of both sides', '-', '转化率', 1],
  ['a number written as text', '1,000', '转化率', 1],
])('%s', (_, cell, metric, expected) => {
  expect(over(metric, on(17), on(18), broken(cell))).toBe(expected);
});

test('of a day that stands twice the first row counts', () => {
  const twice = [HEADER, [on(17), 1, 1, 1, 1, 1, 1, 1, ''], [on(17), 9, 9, 9, 9, 9, 9, 9, '']];
  expect(over('访客数', on(17), on(17), twice)).toBe(1);
});

test('dates and units as shops write them', () => {
  const table = [
    ['统计日期', '付款金额（万元）'],
    ['2020-02-17', 1.2],
    ['2020年2月18日', '0.3'],
  ];
  expect(over('付款金额', on(17), on(18), table)).toBe(15000);
});

test('a table without a header says so', () => {
  const answer = answerOf(() => period([[on(17), 5]], [['付款金额']], [[on(17)]], [[on(17)]]));
  expect(answer).toEqual({ cells: [['#VALUE!']], message: '「日报表」里找不到带日期和指标的表头' });
});

test('metrics across and periods down spill', () => {
  expect(period(TABLE, [['访客数', '付款买家数']], [[on(17)], [on(18)]], [[on(17)], [on(19)]])).toEqual([
    [1000, 10],
    [5000, 90],
  ]);
});
