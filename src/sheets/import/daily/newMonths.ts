import { civilOf, daysInMonth, type Day } from '../../../domain/time/calendar';
import { recogniseDaily } from '../../recognise/daily/recogniseDaily';
import type { ImportTargets } from '../targets';
import { dayTable, type DayTable } from './dayTable';
import type { Cell } from './boundFormula';
import { monthSheet, type MonthSheet } from './monthSheet';
import type { YearMonth } from './renamedMonth';
import { monthNumber, monthOf } from './tableFor';

/** A sheet that can be made for days of a month without one, and the table in it. */
export interface NewMonth {
  readonly made: MonthSheet;
  readonly table: DayTable;
}

/** A formula of the last month's sheet that means that month. */
export interface BoundMonth {
  readonly table: DayTable;
  readonly bound: Cell;
}

/**
 * For a month without a sheet the one that can be made like the last month's; null where the workbook has no months' sheets, or keeps them
 * in a way that cannot be copied safely. What is made is read before it is believed.
 */
export function newMonth(day: Day, tables: readonly DayTable[], targets: ImportTargets): NewMonth | BoundMonth | null {
  const { year, month } = civilOf(day);
  const source = lastBefore(day, tables);
  const made = source && monthSheet(source, { year, month }, targets.sheets);
  if (!source || !made) return null;
  if ('bound' in made) return { table: source, bound: made.bound };
  const [read, ...others] = recogniseDaily([made.grid], targets.today, targets.answers).used;
  if (!read || others.length > 0 || !isWhole(read.table.days, { year, month })) return null;
  return { made, table: dayTable(read, null, { near: targets.today, answers: targets.answers }) };
}

/** Of the months that have a sheet to themselves the last before a day's, else the first after it. */
function lastBefore(day: Day, tables: readonly DayTable[]): DayTable | null {
  const of = monthNumber(day);
  let best: DayTable | null = null;
  let nearest = Infinity;
  for (const table of tables) {
    const month = monthOf(table);
    const isAlone = tables.every((other) => other === table || other.view.grid !== table.view.grid);
    if (month === null || !isAlone) continue;
    // Any earlier month goes before any later one.
    const apart = month < of ? of - month : 1200 + month - of;
    if (apart < nearest) [best, nearest] = [table, apart];
  }
  return best;
}

/** Whether days are all those of a month, each once. */
function isWhole(days: DayTable['table']['days'], { year, month }: YearMonth): boolean {
  const read = new Set(days.map(({ day }) => day));
  const isOwn = [...read].every((day) => monthNumber(day) === year * 12 + month);
  return isOwn && read.size === days.length && read.size === daysInMonth(year, month);
}
