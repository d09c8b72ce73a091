import type { DatedFigures } from '../../../src/domain/metrics/daily';
import { formatDay, formatPeriod } from '../../../src/domain/time/calendar';
import { proposeDay, proposeWeek } from '../../../src/domain/time/proposals';
import { dated, day } from '../figures';

const paidOn = (...days: string[]): DatedFigures[] => days.map((text) => dated(text, { amountPaid: 1 }));

test.each<[string, DatedFigures[], string, string]>([
  ['yesterday', paidOn('2020-02-16'), '2020-02-18', '2020-02-17'],
  ['yesterday, for a table without days', [], '2020-02-18', '2020-02-17'],
  ['yesterday, for a table that ended 31 days before', paidOn('2020-01-17'), '2020-02-18', '2020-02-17'],
  ['the last day of a table that ended 32 days before', paidOn('2020-01-15', '2020-01-16'), '2020-02-18', '2020-01-16'],
  [
    'the last day with figures, not a prepared row',
    [...paidOn('2019-12-31'), dated('2020-01-01', {})],
    '2020-11-23',
    '2019-12-31',
  ],
])('the day to ask about is %s', (_, days, today, expected) => {
  for (const time of [0, 0.4, 0.999]) expect(formatDay(proposeDay(days, day(today) + time))).toBe(expected);
});

test.each<[string, DatedFigures[], string, number | undefined, string]>([
  ['on a Monday: the week that ended yesterday', paidOn('2020-02-23'), '2020-02-24', undefined, '2020.02.17-02.23'],
  ['on a Sunday: the week before', paidOn('2020-02-22'), '2020-02-23', undefined, '2020.02.10-02.16'],
  ['weeks from Sunday on, on a Sunday', paidOn('2020-02-22'), '2020-02-23', 6, '2020.02.16-02.22'],
  ['an old table that ends on a Saturday', paidOn('2020-02-29'), '2026-11-23', undefined, '2020.02.17-02.23'],
  ['an old table that ends on a Sunday', paidOn('2020-02-23'), '2026-11-23', undefined, '2020.02.17-02.23'],
])('the last complete week %s', (_, days, today, firstWeekday, expected) => {
  expect(formatPeriod(proposeWeek(days, day(today) + 0.4, firstWeekday))).toBe(expected);
});
