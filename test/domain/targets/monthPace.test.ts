import { dayOf } from '../../../src/domain/time/calendar';
import { MetricError } from '../../../src/domain/errors';
import { monthPace } from '../../../src/domain/targets/monthPace';

const on = (year: number, month: number, day: number): number => dayOf(year, month, day) as number;

test.each<[string, number, number, number]>([
  ['the first of a month', 100, on(2026, 11, 1), 3000],
  ['mid February of a leap year', 17000, on(2020, 2, 17), 29000],
  ['mid February of a common year', 17000, on(2019, 2, 17), 28000],
  ['the last day: what there is', 31000, on(2026, 8, 31), 31000],
  ['a time of day changes nothing', 17000, on(2020, 2, 17) + 0.99, 29000],
  ['the first day that Excel counts right', 10, 61, 310],
  ['the last day Excel knows', 310, 2958465, 310],
  ['nothing sold', 0, on(2020, 2, 17), 0],
])('%s', (_, actual, asOf, expected) => {
  expect(monthPace(actual, asOf)).toBe(expected);
});

test.each<[string, number, number, string]>([
  ['a negative amount', -1, on(2020, 2, 17), 'actualToDate'],
  ['a day before Excel counts rightly', 1, 60, 'asOf'],
  ['a day after the last one', 1, 2958466, 'asOf'],
])('refuses %s', (_, actual, asOf, field) => {
  expect(() => monthPace(actual, asOf)).toThrow(new MetricError('outOfRange', field));
});
