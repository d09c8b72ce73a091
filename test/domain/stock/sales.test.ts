import { dailySales, sampleDeviation, unitsByDay, type SalesRow } from '../../../src/domain/stock/dailySales';
import { MetricError } from '../../../src/domain/errors';
import { safetyStock, stockAlert } from '../../../src/domain/stock/safetyStock';

const row = (day: number, units: number, inStock?: boolean): SalesRow =>
  inStock === undefined ? { day, units } : { day, units, inStock };

test.each<[string, SalesRow[], number[]]>([
  ['a row a day', [row(61, 3), row(62, 5)], [3, 5]],
  ['several rows of a day are one day', [row(61, 3), row(62, 5), row(61.7, 4)], [7, 5]],
  ['a day out of stock is left out', [row(61, 3, true), row(62, 0, false)], [3]],
  ['a day is on sale if any row of it is', [row(61, 3, false), row(61, 4, true)], [7]],
  ['0 sold on a day on sale counts', [row(61, 0, true), row(62, 6, true)], [0, 6]],
  ['no rows', [], []],
])('units by day: %s', (_, rows, expected) => {
  expect(unitsByDay(rows)).toEqual(expected);
});

test('mean of the days on sale, and none without any', () => {
  expect(dailySales([row(61, 10), row(62, 14), row(63, 0, false)])).toBe(12);
  expect(dailySales([row(61, 10, false)])).toBe('');
});

test('negative units are refused', () => {
  expect(() => dailySales([row(61, -1)])).toThrow(new MetricError('outOfRange', 'units'));
});

test('the sample deviation divides by n − 1', () => {
  expect(sampleDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 14);
  expect(sampleDeviation([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBeCloseTo(Math.sqrt(30), 12);
  expect(sampleDeviation([])).toBe('');
  expect(() => sampleDeviation([5])).toThrow(new MetricError('divisionByZero', 'units'));
});

test.each<[string, number, number, number | undefined, number | undefined, number]>([
  ['the review period stands under the root', 2, 9, undefined, undefined, 1.6448536269514722 * 8],
  ['90%', 10, 1, 0.9, 0, 12.815515655446005],
  ['99%', 10, 1, 0.99, 0, 23.26347874040841],
  ['half the time needs none', 10, 9, 0.5, 7, 0],
  ['steady sales need none', 0, 9, 0.95, 7, 0],
])('safety stock: %s', (_, deviation, lead, service, review, expected) => {
  expect(safetyStock(deviation, lead, service, review)).toBeCloseTo(expected, 12);
});

test('a service level of ten nines is the highest', () => {
  // z of 1 − 1e-10, as in every table: 6.3613.
  expect(safetyStock(1, 1, 1 - 1e-10, 0)).toBeCloseTo(6.3613, 4);
});

test.each([
  ['daily sales × (lead time + safety)', 12, 10, 5, 180],
  ['no safety', 12, 10, undefined, 120],
])('stock alert: %s', (_, daily, lead, safety, expected) => {
  expect(stockAlert(daily, lead, safety)).toBe(expected);
});

test.each<[string, () => number, string]>([
  ['a service level of 100%', () => safetyStock(1, 1, 1), 'service'],
  ['a service level below one half', () => safetyStock(1, 1, 0.49), 'service'],
  ['95 for 95%', () => safetyStock(1, 1, 95), 'service'],
  ['a negative lead time', () => safetyStock(1, -1), 'leadDays'],
  ['a negative review period', () => safetyStock(1, 1, 0.9, -1), 'reviewDays'],
  ['ten nines and more', () => safetyStock(1, 1, 1 - 1e-11), 'service'],
  ['a negative lead time of the alert', () => stockAlert(1, -1, 1), 'leadDays'],
  ['negative safety days', () => stockAlert(1, 1, -1), 'safetyDays'],
  ['negative sales', () => stockAlert(-1, 1, 1), 'daily'],
])('refuses %s', (_, run, field) => {
  expect(run).toThrow(new MetricError('outOfRange', field));
});
