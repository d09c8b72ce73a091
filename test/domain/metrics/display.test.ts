import {
  decimalsOf,
  displayChange,
  displayNumber,
  displayShare,
  numberFormat,
  plainNumber,
} from '../../../src/domain/metrics/display';
import type { Unit } from '../../../src/domain/metrics/metrics';

test.each<[number, Unit, string]>([
  [198035.4, 'yuan', '198,035.40'],
  [1234567.891, 'yuan', '1,234,567.89'],
  [0, 'yuan', '0.00'],
  [-342.5, 'yuan', '-342.50'],
  [1.005, 'yuan', '1.01'],
  [-0.001, 'yuan', '0.00'],
  [999, 'orders', '999'],
  [1000, 'orders', '1,000'],
  [0.0316666667, 'rate', '3.17%'],
  [1.2000457770657, 'rate', '120.00%'],
  [2.996, 'oneToN', '1:3.00'],
  [4.85, 'score', '4.85'],
  [12.4, 'people', '12'],
  [12.5, 'pieces', '13'],
  [1234567, 'times', '1,234,567'],
  [28.6, 'seconds', '29'],
])('%d %s shows as %s', (value, unit, shown) => expect(displayNumber(value, unit)).toBe(shown));

test.each([
  [0.123, '+12.30%'],
  [-0.5, '-50.00%'],
  [0, '0.00%'],
])('a change of %d shows as %s', (value, shown) => expect(displayChange(value)).toBe(shown));

test.each([
  [0.9999, '99%'],
  [1, '100%'],
  [0.5, '50%'],
  [0.4999, '49%'],
  [0.57, '57%'],
  [Infinity, '—'],
])('a share of %d never reads better than it is: %s', (value, shown) => expect(displayShare(value)).toBe(shown));

test.each<[Unit, string]>([
  ['yuan', '#,##0.00'],
  ['orders', '#,##0'],
  ['people', '#,##0'],
  ['pieces', '#,##0'],
  ['times', '#,##0'],
  ['seconds', '#,##0'],
  ['rate', '0.00%'],
  ['oneToN', '#,##0.00'],
  ['score', '#,##0.00'],
])('a cell of %s has the number format %s', (unit, format) => expect(numberFormat(unit)).toBe(format));

test.each<[number, number, string]>([
  [12, 2, '12'],
  [11.625, 2, '11.63'],
  [11.6, 2, '11.6'],
  [1.005, 2, '1.01'],
  [-36, 1, '-36'],
  [-0.04, 1, '0'],
  [1234567.5, 0, '1234568'],
])('%d with up to %d decimals, within a sentence: %s', (value, decimals, shown) =>
  expect(plainNumber(value, decimals)).toBe(shown),
);

test('money and rates have two decimals, what is counted has none', () => {
  const units: readonly Unit[] = ['yuan', 'rate', 'oneToN', 'score', 'orders', 'people', 'pieces', 'times', 'seconds'];
  expect(units.map(decimalsOf)).toEqual([2, 2, 2, 2, 0, 0, 0, 0, 0]);
});
