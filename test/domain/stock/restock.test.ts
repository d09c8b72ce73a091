import { restockQuantity } from '../../../src/domain/stock/restock';

type Case = [why: string, expected: number, ...args: Parameters<typeof restockQuantity>];

test.each<Case>([
  // daily, stock, lead, safety, in transit, minimum order, pack, review
  ['12 × (10 + 7 + 5) − 90 − 40', 134, 12, 90, 10, 5, 40],
  ['in packs of 24', 144, 12, 90, 10, 5, 40, 0, 24],
  ['raised to the minimum order', 200, 12, 90, 10, 5, 40, 200],
  ['minimum first, then whole packs', 216, 12, 90, 10, 5, 40, 200, 24],
  ['the minimum is no maximum', 134, 12, 90, 10, 5, 40, 100],
  ['enough stock', 0, 12, 264, 10, 5, 0],
  ['one short', 1, 12, 263, 10, 5, 0],
  ['enough stock is not raised to the minimum', 0, 12, 300, 10, 5, 0, 100, 24],
  ['no sale', 0, 0, 0, 10],
  ['safety 0, transit 0, no minimum, single units, weekly review by default', 114, 12, 90, 10],
  ['a review every 14 days', 198, 12, 90, 10, 0, 0, 0, 1, 14],
  ['oversold stock is owed', 55, 3, -4, 10],
  ['half a unit is a unit', 52, 3.5, 8, 10, 0, 0],
  ['30 × 0.1 is 3, not 3.0000000000000004', 3, 0.1, 0, 23],
  ['pack 0, a blank cell, is single units', 134, 12, 90, 10, 5, 40, 0, 0],
  ['1.1 in packs of 0.1 are 11 packs', 1.1, 1.1, 0, 1, 0, 0, 0, 0.1, 0],
])('%s', (_, expected, ...args) => expect(restockQuantity(...args)).toBeCloseTo(expected, 12));

test.each<[string, ...Parameters<typeof restockQuantity>]>([
  ['daily', -1, 0, 10],
  ['daily', NaN, 0, 10],
  ['stock', 1, Infinity, 10],
  ['leadDays', 1, 0, -1],
  ['safetyDays', 1, 0, 1, -1],
  ['inTransit', 1, 0, 1, 0, -1],
  ['moq', 1, 0, 1, 0, 0, -1],
  ['pack', 1, 0, 1, 0, 0, 0, -1],
  ['reviewDays', 1, 0, 1, 0, 0, 0, 1, Infinity],
])('%s out of range', (field, ...args) => {
  expect(() => restockQuantity(...args)).toThrow(expect.objectContaining({ code: 'outOfRange', field }));
});
