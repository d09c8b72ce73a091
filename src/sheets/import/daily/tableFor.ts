import { civilOf, type Day } from '../../../domain/time/calendar';
import type { DayTable } from './dayTable';

/**
 * Of the tables that have a field the one to which a day belongs: the one that has the day, else the one of its month, else the
 * nearest that is of no month. null where all are of other months.
 */
export function tableFor(day: Day, tables: readonly DayTable[]): DayTable | null {
  const having = tables.find(({ lineOf }) => lineOf.has(day));
  if (having) return having;
  let nearest: DayTable | null = null;
  let distance = Infinity;
  for (const table of tables) {
    const month = monthOf(table);
    if (month !== null) {
      if (month === monthNumber(day)) return table;
      continue;
    }
    const apart = distanceOf(day, table);
    if (nearest === null || apart < distance) [nearest, distance] = [table, apart];
  }
  return nearest;
}

/** The month that a table's sheet or title names, if its days are all of it; null for one of any days. */
export function monthOf({ context, table }: DayTable): number | null {
  const [first] = table.days;
  if (context.month === null) return null;
  if (!first) return context.year === null ? null : context.year * 12 + context.month;
  const month = monthNumber(first.day);
  const isOne = table.days.every(({ day }) => monthNumber(day) === month);
  return isOne && (month - 1) % 12 === context.month - 1 ? month : null;
}

/** Months counted through, so that they can be compared. */
export function monthNumber(day: Day): number {
  const { year, month } = civilOf(day);
  return year * 12 + month;
}

function distanceOf(day: Day, { table }: DayTable): number {
  let nearest = Infinity;
  for (const { day: other } of table.days) nearest = Math.min(nearest, Math.abs(other - day));
  return nearest;
}
