import { civilOf, type Day } from '../../../domain/time/calendar';
import type { DaysTable } from './table';

const YEAR = 365.25;

/**
 * Gives days without a year theirs. Sheets stand in the order of their months, so each is taken to be as near as can be to
 * the one before it; all together are as late as they can be without a figure of a day that is yet to come. `today` null:
 * nobody knows.
 */
export function withYears(tables: readonly DaysTable[], today: Day | null): readonly DaysTable[] {
  if (today === null || !tables.some(({ redate }) => redate)) return tables;
  const years = tables.map(() => 0);
  let before: number | null = null;
  tables.forEach((table, i) => {
    const middle = middleOf(table);
    if (middle === null) return;
    if (table.redate) years[i] = before === null ? firstOf(table, today) : Math.round((before - middle) / YEAR);
    before = middle + (years[i] as number) * YEAR;
  });
  const isAnchored = tables.some(({ redate, days }) => !redate && days.length > 0);
  const together = isAnchored ? 0 : yearsMore(tables, years, today);
  return tables.map((table, i) => {
    const own = isAnchored ? Math.min(0, yearsMore([table], [years[i] as number], today)) : together;
    return dated(table, (years[i] as number) + own);
  });
}

function dated(table: DaysTable, years: number): DaysTable {
  if (!table.redate || years === 0) return table;
  const { days, undated, summaries } = table.redate(years);
  return { ...table, days, undated, summaries };
}

function middleOf({ days }: DaysTable): number | null {
  return days.length === 0 ? null : days.reduce((sum, { day }) => sum + day, 0) / days.length;
}

/** A month that is prepared and not begun is the next one, not last year's. */
function firstOf(table: DaysTable, today: Day): number {
  const last = Math.max(...table.days.map(({ day }) => day));
  return lastFilled(table) === -Infinity && today - last > YEAR / 2 ? 1 : 0;
}

/** How many years later (or earlier) the last figures are as near to today as they can be, and not after it. */
function yearsMore(tables: readonly DaysTable[], years: readonly number[], today: Day): number {
  const ends: number[] = [];
  tables.forEach((table, i) => {
    const last = table.redate ? lastFilled(table) : -Infinity;
    if (last > -Infinity) ends.push(wholeYears(last, today) - (years[i] as number));
  });
  return ends.length === 0 ? 0 : Math.min(...ends);
}

/** Whole years from a day to another, by the calendar: negative where the first is the later one. */
function wholeYears(from: Day, to: Day): number {
  const [a, b] = [civilOf(from), civilOf(to)];
  const isBefore = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (isBefore ? 1 : 0);
}

function lastFilled({ view, columns, days }: DaysTable): number {
  let last = -Infinity;
  for (const { line, day } of days) {
    if (day <= last) continue;
    const isFilled = columns.some(({ position, meaning }) => {
      if (meaning.kind !== 'metric' && meaning.kind !== 'ambiguous') return false;
      const value = view.at(line, position);
      return typeof value === 'number' ? value !== 0 : typeof value === 'string' && /^[^#]*[\d０-９]/.test(value);
    });
    if (isFilled) last = day;
  }
  return last;
}
