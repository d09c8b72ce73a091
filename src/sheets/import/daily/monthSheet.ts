import { dayOf, daysInMonth, type Day } from '../../../domain/time/calendar';
import type { Change } from '../../../workbook/change';
import type { SheetGrid } from '../../../workbook/grid';
import { View } from '../../recognise/view';
import { bandsOf } from './band';
import { boundFormula, type Cell } from './boundFormula';
import type { DayTable } from './dayTable';
import { fitMonth, type Lines } from './fitMonth';
import { monthWrites } from './monthWrites';
import { writtenGrid } from './movedGrid';
import { renamedMonth, type YearMonth } from './renamedMonth';

/** A sheet for a month that has none yet, made like the one of another month. */
export interface MonthSheet {
  readonly from: string;
  readonly sheet: string;
  /** The copying, and all that makes the copy one of its own month. */
  readonly changes: readonly Change[];
  /** The sheet as it will be: days and formulas, and no figures. */
  readonly grid: SheetGrid;
}

/**
 * Makes a sheet for a month out of another month's: as many days as the month has, figures and remarks cleared, formulas and looks
 * kept, the month's name changed wherever it stands. null where the sheet is kept in a way that cannot be copied safely:
 * several lines a day, totals between the days, days that are not below each other, dates that other cells compute. `bound` where a
 * formula means the one month.
 */
export function monthSheet(
  source: DayTable,
  month: YearMonth,
  sheets: readonly string[],
): MonthSheet | { readonly bound: Cell } | null {
  const { view } = source;
  const from = monthOfDays(source);
  const sheet = from && renamedMonth(view.grid.sheet, from, month);
  const lines = linesOf(source);
  if (!from || !sheet || sheet === view.grid.sheet || !lines || isTaken(sheet, sheets)) return null;
  const bound = boundFormula(view.grid, from, month);
  if (bound) return { bound };
  const days = daysOf(month, source.isNewestFirst);
  const [band] = bandsOf([source]);
  const fitted = band && fitMonth(band, sheet, lines, days.length);
  if (!fitted) return null;
  const writes = monthWrites({
    ...{ source, view: new View(fitted.grid, view.across), first: lines.first },
    ...{ inserted: Math.max(0, days.length - lines.count), days, from, to: month },
  });
  if (!writes) return null;
  const changes: Change[] = [{ kind: 'copySheet', from: view.grid.sheet, sheet }, ...fitted.changes];
  if (writes.length > 0) changes.push({ kind: 'write', sheet, cells: writes });
  return {
    from: view.grid.sheet,
    sheet,
    changes,
    grid: shown(writtenGrid(fitted.grid, writes), source, lines.first, days),
  };
}

function monthOfDays({ table, context }: DayTable): YearMonth | null {
  const [first] = table.days;
  if (!first || context.month === null) return null;
  const year = yearOf(first.day, context.month);
  return year === null ? null : { year, month: context.month };
}

/** The year in which a day is of a month; null where it is of another one. */
function yearOf(day: Day, month: number): number | null {
  for (let year = 1990; year < 2100; year++) {
    const start = dayOf(year, month, 1) as Day;
    if (day >= start && day < start + daysInMonth(year, month)) return year;
  }
  return null;
}

/** Days that stand below each other, one line each, with no total between them. */
function linesOf({ table }: DayTable): Lines | null {
  const lines = table.days.map(({ line }) => line).sort((a, b) => a - b);
  const [first] = lines;
  if (table.key || first === undefined || lines.length < 2) return null;
  return lines.every((line, i) => line === first + i) ? { first, count: lines.length } : null;
}

function isTaken(sheet: string, sheets: readonly string[]): boolean {
  return sheets.some((name) => name.toLowerCase() === sheet.toLowerCase());
}

function daysOf({ year, month }: YearMonth, newestFirst: boolean): Day[] {
  const first = dayOf(year, month, 1) as Day;
  const days = Array.from({ length: daysInMonth(year, month) }, (_, i) => first + i);
  return newestFirst ? days.reverse() : days;
}

/** With the days that date formulas will show, so that the sheet can be read before it is there. */
function shown(grid: SheetGrid, { view, table }: DayTable, first: number, days: readonly Day[]): SheetGrid {
  const values = grid.values.map((row) => [...row]);
  days.forEach((day, i) => {
    const [line, position] = [first + i, table.dateAt];
    const [r, c] = view.across ? [position, line] : [line, position];
    const row = values[r];
    const isFormula = String(grid.formulas?.[r]?.[c] ?? '').startsWith('=');
    if (row && isFormula) row[c] = day;
  });
  return { ...grid, values };
}
