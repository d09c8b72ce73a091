import { civilOf, dayOf, daysInMonth, weekOf, type Day, type Period } from '../time/calendar';

/** What a day, or the week or month up to it, is compared with. */
export type Comparison = 'sameWeekday' | 'dayBefore' | 'week' | 'month';

export const COMPARISONS: readonly Comparison[] = ['sameWeekday', 'dayBefore', 'week', 'month'];

export interface ComparedPeriods {
  readonly before: Period;
  readonly after: Period;
}

/**
 * The two periods. 上周 and 上月 are cut to as many days as the current one has had so far, so that a Wednesday is not held
 * against seven days; 31 March stands against all of February.
 */
export function comparedPeriods(comparison: Comparison, day: Day, firstWeekday: number): ComparedPeriods {
  const single = (back: number): ComparedPeriods => ({
    before: { from: day - back, to: day - back },
    after: { from: day, to: day },
  });
  switch (comparison) {
    case 'sameWeekday':
      return single(7);
    case 'dayBefore':
      return single(1);
    case 'week': {
      const { from } = weekOf(day, firstWeekday);
      return { before: { from: from - 7, to: day - 7 }, after: { from, to: day } };
    }
    case 'month':
      return monthAndLast(day);
  }
}

function monthAndLast(day: Day): ComparedPeriods {
  const { year, month, day: ofMonth } = civilOf(day);
  const [lastYear, lastMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  const from = dayOf(lastYear, lastMonth, 1) as Day;
  const to = from + Math.min(ofMonth, daysInMonth(lastYear, lastMonth)) - 1;
  return { before: { from, to }, after: { from: day - ofMonth + 1, to: day } };
}
