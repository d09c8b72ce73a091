import { MetricError } from '../../../src/domain/errors';
import { overdue } from '../../../src/domain/time/overdue';

/** Hours after 2026-11-23 10:00, as Excel keeps them. */
const at = (hours: number, seconds = 0): number => 46349 + (10 + hours) / 24 + seconds / 86400;

test.each<[string, number | null, number | null, number | null, number | undefined, boolean | '']>([
  ['exactly 24:00:00 is in time', at(0), at(24), at(100), undefined, false],
  ['24:00:01 is late', at(0), at(24, 1), at(100), undefined, true],
  ['23:59:59 is in time', at(0), at(24, -1), at(100), undefined, false],
  ['noise of a typed time is not late', 0.1 + 0.2, 1.3, 9, undefined, false],
  ['open, and 24:00:00 ago', at(0), null, at(24), undefined, false],
  ['open, and a second more ago', at(0), null, at(24, 1), undefined, true],
  ['ended later than asked about, when it was in time', at(0), at(30), at(20), undefined, false],
  ['ended later than asked about, when it was late already', at(0), at(30), at(25), undefined, true],
  ['ended, no as-of time', at(0), at(25), null, undefined, true],
  ['a limit of 48 hours', at(0), at(48), at(100), 48, false],
  ['a limit of no hours', at(0), at(0, 1), at(100), 0, true],
  ['not started', null, null, at(100), undefined, ''],
  ['open, no as-of time', at(0), null, null, undefined, ''],
  ['ended in the second it started', at(0), at(0), at(100), undefined, false],
  ['not started, but ended', null, at(1), at(100), undefined, ''],
  ['starts after the as-of time', at(5), null, at(0), undefined, false],
])('%s', (_, start, end, asOf, hours, expected) => {
  expect(overdue(start, end, asOf, hours)).toBe(expected);
});

test.each<[string, number | null, number | null, number | null, number | undefined, string]>([
  ['an end before the start', at(1), at(0), at(9), undefined, 'end'],
  ['a negative limit', at(0), at(1), at(9), -1, 'hours'],
  ['a negative start', -1, at(1), at(9), undefined, 'start'],
  ['a negative end', at(1), -1, at(9), undefined, 'end'],
  ['a negative as-of time', at(0), at(1), -1, undefined, 'asOf'],
  ['no number of hours', at(0), at(1), at(9), NaN, 'hours'],
])('refuses %s', (_, start, end, asOf, hours, field) => {
  expect(() => overdue(start, end, asOf, hours)).toThrow(new MetricError('outOfRange', field));
});
