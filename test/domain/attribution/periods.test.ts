import { comparedPeriods, type Comparison } from '../../../src/domain/attribution/periods';
import { formatDay } from '../../../src/domain/time/calendar';
import { day } from '../figures';

test.each<[Comparison, string, number, string, string]>([
  ['sameWeekday', '2020-02-19', 0, '2020-02-12 … 2020-02-12', '2020-02-19 … 2020-02-19'],
  ['dayBefore', '2020-03-01', 0, '2020-02-29 … 2020-02-29', '2020-03-01 … 2020-03-01'],
  // A Wednesday: Monday to Wednesday on both sides.
  ['week', '2020-02-19', 0, '2020-02-10 … 2020-02-12', '2020-02-17 … 2020-02-19'],
  ['week', '2020-02-17', 0, '2020-02-10 … 2020-02-10', '2020-02-17 … 2020-02-17'],
  // Weeks that begin on Sunday.
  ['week', '2020-02-19', 6, '2020-02-09 … 2020-02-12', '2020-02-16 … 2020-02-19'],
  ['month', '2020-02-19', 0, '2020-01-01 … 2020-01-19', '2020-02-01 … 2020-02-19'],
  ['month', '2020-01-05', 0, '2019-12-01 … 2019-12-05', '2020-01-01 … 2020-01-05'],
  ['month', '2020-03-31', 0, '2020-02-01 … 2020-02-29', '2020-03-01 … 2020-03-31'],
])('%s of %s', (comparison, asked, firstWeekday, before, after) => {
  const { before: old, after: young } = comparedPeriods(comparison, day(asked), firstWeekday);
  expect(`${formatDay(old.from)} … ${formatDay(old.to)}`).toBe(before);
  expect(`${formatDay(young.from)} … ${formatDay(young.to)}`).toBe(after);
});
