import type { StockKpis } from '../../../src/domain/stock/stockKpis';
import type { StockHistory, StockItem } from '../../../src/domain/stock/stockItem';
import type { ItemSales } from '../../../src/domain/stock/itemSales';
import { item, sold, soldInAll } from './shelf';
import { plan, steady, YESTERDAY } from './thursday';

/** Stock that was looked at so many days before yesterday. */
const looked = (...days: (readonly [before: number, pieces: number])[]): StockHistory => ({
  days: days.map(([before, pieces]) => ({ day: YESTERDAY - before, pieces })),
  out: new Map(),
});
const two = [item('杯', { available: 70 }), item('壶', { available: 30 })];
const twelve = [sold('杯', YESTERDAY, steady(8)), sold('壶', YESTERDAY, steady(4))];

/** 库存周转率 = pieces sold ÷ mean of opening and closing stock. */
test.each<[string, StockHistory, Partial<StockKpis>]>([
  // Ten days of 12 pieces; (140 + 100) ÷ 2 = 120 at hand.
  ['ten days ago', looked([9, 140]), { turnover: 1, turnoverDays: 10, turnoverOf: 10 }],
  ['yesterday', looked([0, 140]), { turnover: 0.1, turnoverDays: 10, turnoverOf: 1 }],
  ['on the first of thirty days', looked([29, 140]), { turnover: 3, turnoverDays: 10, turnoverOf: 30 }],
  ['before that, and again', looked([40, 9], [30, 999], [19, 380], [9, 140]), { turnover: 1, turnoverOf: 20 }],
  ['too long ago', looked([30, 140]), { turnover: null, turnoverDays: null, turnoverOf: null }],
  ['never', looked(), { turnover: null, turnoverDays: null, turnoverOf: null }],
])('turnover where stock was looked at %s', (_, history, expected) => {
  expect(plan(two, twelve, {}, history).kpis).toMatchObject(expected);
});

test('turnover of what is oversold, and of nothing', () => {
  const oversold = [item('杯', { available: -50 }), item('壶', { available: 100 })];
  expect(plan(oversold, twelve, {}, looked([9, 140])).kpis.turnover).toBe(1);
  const empty = [item('杯'), item('壶', { available: null })];
  expect(plan(empty, twelve, {}, looked([9, 0])).kpis).toMatchObject({ turnover: null, turnoverOf: null });
  expect(plan(two, [], {}, looked([9, 140])).kpis).toMatchObject({ turnover: 0, turnoverDays: null });
});

const shelf = (...items: Partial<StockItem>[]) => items.map((given, i) => item(String(i), given));
const totals = (...units30: number[]): ItemSales[] => units30.map((units, i) => soldInAll(String(i), null, units));

test.each<[string, StockItem[], ItemSales[], Partial<StockKpis>]>([
  [
    '缺货率: two of four; what is off sale or unknown does not count',
    shelf({}, { available: -1 }, { available: 5 }, { available: 9 }, { onSale: false }, { available: null }),
    [],
    { stockoutRate: 0.5 },
  ],
  ['缺货率 without an item', [], [], { stockoutRate: null }],
  [
    '动销率: one of two whose sales are known',
    shelf({}, {}, {}, { onSale: false }).reverse(),
    totals(3, 0),
    { soldShare: 0.5 },
  ],
  ['动销率 without sales', shelf({}), [], { soldShare: null }],
  [
    '呆滞金额: 40 × 2.55 + 3 × 0.1; one without 单价 beside it',
    shelf({ available: 40, price: 2.55 }, { available: 3, price: 0.1 }, { available: 7 }, { available: 9, price: 9 }),
    totals(0, 0, 0, 30),
    { deadAmount: 102.3, deadWithoutPrice: 1 },
  ],
  [
    '呆滞金额 of items that have no 单价',
    shelf({ available: 40 }),
    totals(0),
    { deadAmount: null, deadWithoutPrice: 1 },
  ],
  ['nothing 呆滞', shelf({ available: 40 }), totals(30), { deadAmount: 0, deadWithoutPrice: 0 }],
  ['缺货天数 that nobody knows', shelf({}), totals(30), { stockoutDays: null }],
  [
    '缺货天数: two and one; a third item does not tell',
    shelf({}, {}, {}),
    [
      sold('0', YESTERDAY, steady(1), [YESTERDAY, YESTERDAY - 1]),
      sold('1', YESTERDAY, steady(1), [YESTERDAY]),
      sold('2', YESTERDAY, steady(1)),
    ],
    { stockoutDays: 3 },
  ],
])('%s', (_, items, sales, expected) => {
  expect(plan(items, sales).kpis).toMatchObject(expected);
});
