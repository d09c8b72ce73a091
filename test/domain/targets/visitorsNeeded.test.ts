import { MetricError } from '../../../src/domain/errors';
import { visitorsNeeded } from '../../../src/domain/targets/visitorsNeeded';

/** Visitors needed = 付款金额目标 ÷ (转化率 × 客单价). */
test.each<[string, number, number, number, number | '']>([
  ['10,000 ÷ (5% × 100)', 10_000, 0.05, 100, 2000],
  ['everybody buys', 10_000, 1, 100, 100],
  ['not rounded', 1000, 0.03, 100, 1000 / 3],
  ['nothing is wanted', 0, 0.05, 100, 0],
  ['nothing is wanted, and nobody buys', 0, 0, 100, ''],
])('%s', (_, amount, conversion, orderValue, expected) => {
  const visitors = visitorsNeeded(amount, conversion, orderValue);
  if (expected === '') expect(visitors).toBe('');
  else expect(visitors).toBeCloseTo(expected, 10);
});

test.each<[string, number, number, number, MetricError]>([
  ['5 typed for 5%', 10_000, 5, 100, new MetricError('outOfRange', 'conversion')],
  ['a negative 转化率', 10_000, -0.05, 100, new MetricError('outOfRange', 'conversion')],
  ['a negative 客单价', 10_000, 0.05, -100, new MetricError('outOfRange', 'orderValue')],
  ['a negative target', -1, 0.05, 100, new MetricError('outOfRange', 'amount')],
  ['nobody buys', 10_000, 0, 100, new MetricError('divisionByZero', 'orderValue')],
])('refuses %s', (_, amount, conversion, orderValue, error) => {
  expect(() => visitorsNeeded(amount, conversion, orderValue)).toThrow(error);
});
