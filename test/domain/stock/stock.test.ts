import { MetricError } from '../../../src/domain/errors';
import { stockClasses, type ClassedItem, type StockClass } from '../../../src/domain/stock/stockClass';
import { stockoutRate, stockTurnover } from '../../../src/domain/stock/stockRates';
import { stockStatus, type StockStatus } from '../../../src/domain/stock/stockStatus';

const sold = (...units: number[]): ClassedItem[] => units.map((units30) => ({ units30, stock: null }));

test.each<[string, ClassedItem[], number | undefined, StockClass[]]>([
  ['those that sold more hold 0, 50 and 80%', sold(50, 30, 20), undefined, ['热销', '热销', '常销']],
  ['79.9% sold by others is still 热销', sold(50, 29.9, 20.1), undefined, ['热销', '热销', '热销']],
  ['the order of rows does not matter', sold(20, 50, 30), undefined, ['常销', '热销', '热销']],
  ['the best seller always is', sold(95, 5), undefined, ['热销', '常销']],
  ['even at 0%', sold(95, 5), 0, ['热销', '常销']],
  ['no sale', sold(10, 0), undefined, ['热销', '滞销']],
  ['no sale at all', sold(0, 0), undefined, ['滞销', '滞销']],
  ['equal sales, one class', sold(40, 20, 20, 20), 0.5, ['热销', '热销', '热销', '热销']],
  [
    'cover of exactly 90 days',
    [
      { units30: 90, stock: 0 },
      { units30: 10, stock: 30 },
    ],
    undefined,
    ['热销', '常销'],
  ],
  [
    'cover over 90 days',
    [
      { units30: 90, stock: 0 },
      { units30: 10, stock: 31 },
    ],
    undefined,
    ['热销', '滞销'],
  ],
  ['a hot item stays hot however much there is', [{ units30: 90, stock: 9999 }], undefined, ['热销']],
  ['no items', [], undefined, []],
])('classes: %s', (_, items, hot, expected) => {
  expect(stockClasses(items, hot)).toEqual(expected);
});

test('negative sales and shares above 100% are refused', () => {
  expect(() => stockClasses(sold(1, -1))).toThrow(new MetricError('outOfRange', 'units30'));
  expect(() => stockClasses(sold(1), 80)).toThrow(new MetricError('outOfRange', 'hot'));
  expect(() => stockClasses(sold(1), -0.1)).toThrow(new MetricError('outOfRange', 'hot'));
  expect(stockClasses(sold(3, 2, 1), 1)).toEqual(['热销', '热销', '热销']);
});

type Args = Parameters<typeof stockStatus>;
test.each<[string, Args, StockStatus]>([
  ['nothing at hand', [0, 12, 10], '缺货'],
  ['nothing at hand, much arriving', [0, 12, 10, 5, 500, 500], '缺货'],
  ['oversold', [-3, 12, 10], '缺货'],
  ['nothing at hand, nothing sold', [0, 0, 10], '缺货'],
  ['one short of the lead time', [119, 12, 10], '紧急'],
  ['enough for the lead time', [120, 12, 10], '正常'],
  ['arrivals make it last', [80, 12, 10, 0, 40, 40], '正常'],
  ['goods of unknown arrival do not', [80, 12, 10, 0, 40, 0], '紧急'],
  ['one short of the alert level', [179, 12, 10, 5], '待补'],
  ['at the alert level', [180, 12, 10, 5], '正常'],
  ['goods in transit count for the alert level', [150, 12, 10, 5, 30], '正常'],
  ['arrivals are goods in transit', [120, 12, 10, 5, 0, 60], '正常'],
  ['no sale', [1, 0, 10], '呆滞'],
  ['exactly 90 days', [1080, 12, 10], '正常'],
  ['over 90 days', [1081, 12, 10], '超储'],
  ['exactly the lead time, with arrivals', [80, 12, 10, 0, 0, 40], '正常'],
  ['over 90 days with what is in transit', [1000, 12, 10, 5, 81], '超储'],
])('status: %s', (_, args, expected) => {
  expect(stockStatus(...args)).toBe(expected);
});

test.each<[string, number, Args]>([
  ['daily', 1, [1, -1, 1]],
  ['leadDays', 2, [1, 1, -1]],
  ['safetyDays', 3, [1, 1, 1, -1]],
  ['inTransit', 4, [1, 1, 1, 1, -1]],
  ['arriving', 5, [1, 1, 1, 1, 1, -1]],
  ['stock', 0, [NaN, 1, 1]],
])('refuses a negative %s', (field, _, args) => {
  expect(() => stockStatus(...args)).toThrow(new MetricError('outOfRange', field));
});

test('turnover is over the mean of opening and closing stock', () => {
  expect(stockTurnover(600, 250, 150)).toBe(3);
  expect(stockTurnover(0, 0, 0)).toBe('');
  expect(() => stockTurnover(1, 0, 0)).toThrow(new MetricError('divisionByZero', 'opening'));
  expect(() => stockTurnover(1, -1, 9)).toThrow(new MetricError('outOfRange', 'opening'));
  expect(() => stockTurnover(1, 9, -1)).toThrow(new MetricError('outOfRange', 'closing'));
  expect(() => stockTurnover(-1, 9, 1)).toThrow(new MetricError('outOfRange', 'sold'));
});

test('the stockout rate counts empty and oversold items', () => {
  expect(stockoutRate([0, 12, -2, 30])).toBe(0.5);
  expect(stockoutRate([])).toBe('');
});
