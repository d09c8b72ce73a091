import { dayOf, daysOf, monthOf } from '../../../src/domain/time/calendar';
import { dayShare } from '../../../src/domain/targets/dayShare';
import { MetricError } from '../../../src/domain/errors';

const on = (month: number, day: number, year = 2020): number => dayOf(year, month, day) as number;
const weekend = [1, 1, 1, 1, 1, 2, 2];

test.each<[string, number, number[] | undefined, number, number]>([
  // February 2020: Saturday the 1st to Saturday the 29th, 20 working days and 9 weekend days.
  ['an even month, its first days carry the odd 分', on(2, 1), undefined, 100, 3.45],
  ['an even month, its last days do not', on(2, 29), undefined, 100, 3.44],
  ['a working day of weight 1 in 38', on(2, 17), weekend, 3800, 100],
  ['a Sunday of weight 2 in 38', on(2, 16), weekend, 3800, 200],
  ['a time of day changes nothing', on(2, 16) + 0.75, weekend, 3800, 200],
  ['the first day that Excel counts right', 61, undefined, 310, 10],
  ['the last day Excel knows, at its last minute', 2958465.999, undefined, 310, 10],
])('%s', (_, date, weights, target, expected) => {
  expect(dayShare(target, date, weights)).toBe(expected);
});

test.each<[string, number, { day: number; factor: number }[], number]>([
  ['the campaign day itself', on(2, 14), [{ day: on(2, 14), factor: 3 }], 300],
  ['any other day', on(2, 13), [{ day: on(2, 14), factor: 3 }], 100],
  [
    'two campaigns on one day multiply',
    on(2, 14),
    [
      { day: on(2, 14), factor: 3 },
      { day: on(2, 14), factor: 2 },
    ],
    600,
  ],
  ['a closed day', on(2, 14), [{ day: on(2, 14), factor: 0 }], 0],
  ['a campaign of the month before changes nothing', on(2, 14), [{ day: on(1, 31), factor: 9 }], 100],
  ['a campaign on the first of the month', on(2, 1), [{ day: on(2, 1), factor: 3 }], 300],
  ['a campaign on the first of the next month changes nothing', on(2, 14), [{ day: on(3, 1), factor: 9 }], 100],
  ['a campaign of another month changes nothing', on(2, 14), [{ day: on(3, 14), factor: 9 }], 100],
])('campaigns: %s', (_, date, campaigns, expected) => {
  const weight = daysOf(monthOf(date)).reduce(
    (sum, day) => sum + campaigns.reduce((f, c) => (c.day === day ? f * c.factor : f), 1),
    0,
  );
  expect(dayShare(weight * 100, date, undefined, campaigns)).toBe(expected);
});

test('the days of a month add up exactly to its target', () => {
  const campaigns = [
    { day: on(11, 11), factor: 8.5 },
    { day: on(11, 12), factor: 1 / 3 },
  ];
  const shares = daysOf(monthOf(on(11, 1))).map((day) =>
    dayShare(123456.79, day, [1, 0.8, 1.1, 0.9, 1.3, 2, 1.7], campaigns),
  );
  expect(shares.reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(12345679);
});

test.each<[string, () => number, string, string, string]>([
  ['six weights', () => dayShare(1, on(2, 1), [1, 1, 1, 1, 1, 1]), 'badArgument', 'weekdayWeights', 'sevenNumbers'],
  ['a month without weight', () => dayShare(1, on(2, 1), [0, 0, 0, 0, 0, 0, 0]), 'badArgument', 'weights', 'noWeights'],
  ['a negative weight', () => dayShare(1, on(2, 1), [1, 1, 1, 1, 1, 1, -1]), 'outOfRange', 'weekdayWeights', ''],
  [
    'a negative factor',
    () => dayShare(1, on(2, 1), undefined, [{ day: on(2, 1), factor: -1 }]),
    'outOfRange',
    'campaigns',
    '',
  ],
  ['a negative target', () => dayShare(-1, on(2, 1)), 'outOfRange', 'monthTarget', ''],
  ['no day', () => dayShare(1, 60), 'outOfRange', 'date', ''],
  ['a day after the last one', () => dayShare(1, 2958466), 'outOfRange', 'date', ''],
])('refuses %s', (_, run, code, field, reason) => {
  expect(run).toThrow(new MetricError(code as MetricError['code'], field, reason));
});
