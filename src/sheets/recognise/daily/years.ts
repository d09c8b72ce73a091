import { civilOf, dayOf, type Day } from '../../../domain/time/calendar';
import type { DayLine, DaysTable } from './table';

/**
 * Gives days without a year theirs. Sheets stand in the order of their months, so each is taken to be as near as can be to
 * the one before it; all together are as late as they can be without a figure of a day that is yet to come.
 */
export function withYears(tables: readonly DaysTable[], today: Day | null): DaysTable[] {
  if (today === null || !tables.some(({ yearGuessed }) => yearGuessed)) return [...tables];
  const placed: DaysTable[] = [];
  let before: DaysTable | undefined;
  for (const table of tables) {
    const near = table.yearGuessed && before ? shifted(table, yearsTowards(table, before)) : table;
    placed.push(near);
    if (near.days.length > 0) before = near;
  }
  const fixed = placed.some(({ yearGuessed, days }) => !yearGuessed && days.length > 0);
  if (fixed) return placed.map((table) => (table.yearGuessed ? shifted(table, yearsBack([table], today)) : table));
  const years = yearsBack(placed, today);
  return placed.map((table) => shifted(table, years));
}

/** How many years bring a table closest to another. */
function yearsTowards(table: DaysTable, { days }: DaysTable): number {
  const middle = (of: readonly DayLine[]) => of.reduce((sum, { day }) => sum + day, 0) / of.length;
  return Math.round((middle(days) - middle(table.days)) / 365.25);
}

/** How many years back no figure lies in the future; 0 where there are no figures. */
function yearsBack(tables: readonly DaysTable[], today: Day): number {
  let last = -Infinity;
  for (const table of tables) {
    if (!table.yearGuessed) continue;
    for (const { line, day } of table.days) if (day > last && hasFigures(table, line)) last = day;
  }
  return last > today ? -Math.ceil((last - today) / 365.25) : 0;
}

function hasFigures({ view, columns }: DaysTable, line: number): boolean {
  return columns.some(({ position, meaning }) => {
    if (meaning.kind !== 'metric' && meaning.kind !== 'ambiguous') return false;
    const value = view.at(line, position);
    return typeof value === 'number' ? value !== 0 : typeof value === 'string' && /^[^#]*\d/.test(value);
  });
}

function shifted(table: DaysTable, years: number): DaysTable {
  if (years === 0) return table;
  const days = table.days.flatMap(({ line, day }) => {
    const { year, month, day: of } = civilOf(day);
    const moved = dayOf(year + years, month, of);
    return moved === null ? [] : [{ line, day: moved }];
  });
  return { ...table, days };
}
