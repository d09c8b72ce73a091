import type { ItemSales } from '../../../src/domain/stock/itemSales';
import { DEFAULT_RESTOCK } from '../../../src/domain/stock/restockSettings';
import { stockFigures, type StockFigures } from '../../../src/domain/stock/stockFigures';
import type { StockHistory, StockItem } from '../../../src/domain/stock/stockItem';
import { day } from '../figures';
import { item, sold, soldInAll } from './shelf';
import { steady } from './thursday';

/** Monday to Sunday; 库存 is exported on the Monday after. */
const WEEK = { from: day('2026-11-16'), to: day('2026-11-22') };
const MONDAY = day('2026-11-23');

const looked = (...days: (readonly [date: string, pieces: number])[]): StockHistory => ({
  days: days.map(([date, pieces]) => ({ day: day(date), pieces })),
  out: new Map(),
});
const NEVER = looked();
const shelf = (...items: Partial<StockItem>[]) => items.map((given, i) => item(String(i), given));
const daily = (key: string, units: readonly (number | null)[], to = WEEK.to, out: readonly number[] | null = null) =>
  sold(key, to, units, out);

function figures(items: StockItem[], sales: ItemSales[], history = NEVER, period = WEEK, today = MONDAY): StockFigures {
  return stockFigures({ items, history }, sales, DEFAULT_RESTOCK, period, today);
}

/** Twelve a day: 84 in the week. 100 at hand on Monday. */
const two = shelf({ available: 70 }, { available: 30 });
const twelve = [daily('0', steady(8)), daily('1', steady(4))];

test.each<[string, StockHistory, number | null, number | null]>([
  ['on its first day: 84 ÷ ((180 + 100) ÷ 2) = 0.6, a week ÷ 0.6', looked(['2026-11-16', 180]), 0.6, 7 / 0.6],
  ['a week before its first day', looked(['2026-11-09', 180]), 0.6, 7 / 0.6],
  ['eight days before its first day', looked(['2026-11-08', 180]), null, null],
  ['twice: what is nearest to the first day counts', looked(['2026-11-12', 999], ['2026-11-17', 180]), 0.6, 7 / 0.6],
  ['on the Monday after only', looked(['2026-11-23', 180]), null, null],
  ['never', NEVER, null, null],
])('库存周转率 where stock was looked at %s', (_, history, turnover, turnoverDays) => {
  const week = figures(two, twelve, history);
  expect(week.turnover).toBe(turnover);
  if (turnoverDays === null) expect(week.turnoverDays).toBeNull();
  else expect(week.turnoverDays).toBeCloseTo(turnoverDays, 12);
});

test('a week of a month ago closes with what was looked at then, not with the stock of today', () => {
  const history = looked(['2026-11-16', 180], ['2026-11-24', 240]);
  const later = figures(two, twelve, history, WEEK, day('2026-12-20'));
  // 84 ÷ ((180 + 240) ÷ 2)
  expect(later).toMatchObject({ turnover: 0.4, stockoutRate: null, deadAmount: null, deadWithoutPrice: 0 });
});

test.each<[string, string, number | null]>([
  ['on the Monday after', '2026-11-23', 0.5],
  ['a week later', '2026-11-30', 0.5],
  ['eight days later', '2026-12-01', null],
])('缺货率 of 库存 exported %s', (_, today, rate) => {
  const items = shelf({}, { available: 5 }, { onSale: false }, { available: null });
  expect(figures(items, [], NEVER, WEEK, day(today)).stockoutRate).toBe(rate);
});

test.each<[string, ItemSales[], Partial<StockFigures>]>([
  ['one of two sold any', [daily('0', steady(0, 7)), daily('1', steady(1, 7))], { soldShare: 0.5, salesDays: 7 }],
  ['sold only on the day before', [daily('0', [9, ...steady(0, 7)])], { soldShare: 0, salesDays: 7 }],
  ['five days of seven are told', [daily('0', steady(3, 5))], { soldShare: null, salesDays: 5 }],
  [
    'each of two tells a part of the week',
    [daily('0', [...steady(0, 3), ...new Array<null>(4).fill(null)]), daily('1', steady(2, 4))],
    { soldShare: 0.5, salesDays: 7 },
  ],
  ['7 days up to yesterday', [soldInAll('0', 0, 9), soldInAll('1', 3, 9)], { soldShare: 0.5, salesDays: 7 }],
  ['7 days up to another Sunday', [soldInAll('0', 5, null, WEEK.to - 7)], { soldShare: null, salesDays: 0 }],
  ['30 days', [soldInAll('0', null, 5)], { soldShare: null, salesDays: 0 }],
  ['no sales', [], { soldShare: null, salesDays: 0 }],
])('动销率: %s', (_, sales, expected) => {
  expect(figures(shelf({}, {}), sales)).toMatchObject(expected);
});

test('7 days that do not say which are those before the export: of a week that ended earlier they tell nothing', () => {
  const sales = [soldInAll('0', 3, 9)];
  expect(figures(shelf({}), sales, NEVER, WEEK, MONDAY + 1)).toMatchObject({ soldShare: null, salesDays: 0 });
});

test.each<[string, ItemSales[], StockHistory, number | null]>([
  [
    'days in the sheet; what is before and after the week is not its own',
    [daily('0', steady(1, 9), WEEK.to + 1, [WEEK.from - 1, WEEK.from, WEEK.to, WEEK.to + 1]), daily('1', steady(1))],
    NEVER,
    2,
  ],
  ['nobody tells', [daily('0', steady(1)), daily('1', steady(1))], NEVER, null],
  [
    'days that were looked at, and none twice',
    [daily('0', steady(1), WEEK.to, [WEEK.from])],
    { ...looked(['2026-11-19', 9]), out: new Map([['0', new Set([WEEK.from, WEEK.from + 3])]]) },
    2,
  ],
  ['looked at, and nothing was out', [], looked(['2026-11-22', 9]), 0],
  ['looked at before the week only', [], looked(['2026-11-15', 9]), null],
])('缺货天数: %s', (_, sales, history, expected) => {
  expect(figures(shelf({}, {}), sales, history).stockoutDays).toBe(expected);
});

test('呆滞金额: 40 × 2.55 of what nobody bought in 30 days; what has no 单价 is counted apart', () => {
  const items = shelf({ available: 40, price: 2.55 }, { available: 7 }, { available: 9, price: 9 }, { price: 5 });
  const none = steady(0);
  const sales = [daily('0', none), daily('1', none), daily('2', [1, ...steady(0, 29)]), daily('3', none)];
  expect(figures(items, sales)).toMatchObject({ deadAmount: 102, deadWithoutPrice: 1 });
});

test('a period that ends before it begins', () => {
  expect(() => figures(two, twelve, NEVER, { from: WEEK.to, to: WEEK.from })).toThrow(
    expect.objectContaining({ code: 'outOfRange', field: 'period' }),
  );
});
