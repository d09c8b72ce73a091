import { civilOf, type Day } from '../../../domain/time/calendar';
import { kept, SKIP, type Answers, type Question } from '../question';
import { samplesAt } from './samples';
import type { DaysTable } from './table';

const MONTHS_TO_CHOOSE_FROM = 12;

/** Asks for the month of days 1, 2, 3 … that nothing dates: the ones that are named, else the last twelve. */
export function monthQuestion(table: DaysTable, near: Day | null, answers: Answers): Question | null {
  const { view, dateAt, monthDoubt } = table;
  if (!monthDoubt || isMonthSkipped(table, answers) || (near === null && monthDoubt.named.length === 0)) return null;
  const samples = samplesAt(
    view,
    dateAt,
    [0, 1, 2].map((i) => monthDoubt.line + i),
  );
  const months = monthDoubt.named.length > 0 ? monthDoubt.named : lastMonths(near as Day);
  return {
    id: monthDoubt.id,
    code: 'whichMonth',
    about: view.grid.sheet,
    place: view.place(monthDoubt.line, dateAt),
    options: months.map((value) => ({ value, samples, place: null })),
  };
}

/** Whether it was answered that these days are none of the shop's. */
export function isMonthSkipped({ monthDoubt }: DaysTable, answers: Answers): boolean {
  return monthDoubt !== null && kept(answers, monthDoubt.id) === SKIP;
}

/** The month of a day and those before it, as `2026-09`. */
function lastMonths(near: Day): string[] {
  const { year, month } = civilOf(near);
  return Array.from({ length: MONTHS_TO_CHOOSE_FROM }, (_, i) => {
    const months = year * 12 + month - 1 - i;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}
