import type { SheetGrid } from '../../../workbook/grid';
import { textOf, View } from '../view';
import { dateAxes, type DateAxis } from './dateAxis';
import { isDayOnly, readDay } from './dayReader';
import { headerLines, type HeaderLines, type Range } from './headerBlock';
import { headerColumns } from './headerColumns';
import { readLines } from './lines';
import { isMonthSheet, later, monthContext, type Hints, type MonthContext } from './monthContext';
import { isOfTheShop, speaking } from './shopTable';
import { withoutSideTables } from './sideTables';
import type { DaysTable } from './table';
import { keyOf } from './tableKey';

/** Fewer different days than this share of the lines, and the lines are not days. */
const DISTINCT = 0.7;
/** … unless so few are doubled that it may be a slip. */
const MANY = 3;

/** Every table of days in a sheet, dates down or across, with all that its header says. */
export function daysTables(grid: SheetGrid, hints: Hints): DaysTable[] {
  if (grid.values.length === 0) return [];
  const upright = new View(grid, false);
  const down = tablesIn(upright, hints, new Set());
  // A sheet across has at most as many days as it has columns: one with more days down is not looked at a second time.
  if (down.some(({ days }) => days.length >= upright.positions)) return down;
  // Neither is a row that is one day the row of all days.
  const rows = new Set(down.flatMap(({ days }) => days.map(({ line }) => line)));
  const across = tablesIn(new View(grid, true), hints, rows);
  return weight(across) > weight(down) ? across : down;
}

/** Days times figures: the way round in which a sheet says more is the one that was meant. */
function weight(tables: readonly DaysTable[]): number {
  return tables.reduce(
    (sum, { days, columns, monthDoubt }) => sum + (days.length + (monthDoubt ? 1 : 0)) * speaking(columns),
    0,
  );
}

function tablesIn(view: View, hints: Hints, taken: ReadonlySet<number>): DaysTable[] {
  const axes = dateAxes(view, isMonthSheet(view, hints), (position) => taken.has(position));
  const tables = axes.flatMap((axis, i) => tablesOn(view, axis, axes[i - 1], axes[i + 1], hints));
  // 统计日期 beside 日期: the first of two has the figures.
  return tables.filter((table) => speaking(table.columns) > 0);
}

/** Where a table may begin: at a line with 日期, at one that names metrics only, or, where nothing is called so, above the first day. */
interface Start {
  readonly spoken: number | null;
  readonly end: number;
}

function tablesOn(
  view: View,
  axis: DateAxis,
  left: DateAxis | undefined,
  right: DateAxis | undefined,
  hints: Hints,
): DaysTable[] {
  const tables: DaysTable[] = [];
  const named: readonly (number | null)[] = axis.headers.length > 0 ? axis.headers : [null];
  const starts: Start[] = named.map((spoken, i) => ({ spoken, end: named[i + 1] ?? view.lines }));
  let above = 0;
  for (let start = starts.shift(); start; start = starts.shift()) {
    const read = tableFrom(view, axis, { ...start, above }, left, right, hints);
    if (!read) continue;
    const { table, nextHeader } = read;
    const before = tables[tables.length - 1];
    if (nextHeader !== null && isOfDays(view, axis.position, nextHeader, start.spoken)) {
      starts.unshift({ spoken: nextHeader, end: start.end });
    }
    if (!table) continue;
    above = (table.days[table.days.length - 1]?.line ?? table.header.to) + 1;
    if (before?.header.from !== table.header.from) tables.push(table);
  }
  return tables;
}

/** A header repeated, or one that leaves its first column unnamed; not one of 月份 or 周次. */
function isOfDays(view: View, dateAt: number, line: number, first: number | null): boolean {
  const text = textOf(view.at(line, dateAt));
  return text === '' || (first !== null && text === textOf(view.at(first, dateAt)));
}

function tableFrom(
  view: View,
  { position: dateAt }: DateAxis,
  { spoken, above, end }: Start & { readonly above: number },
  left: DateAxis | undefined,
  right: DateAxis | undefined,
  hints: Hints,
): { readonly table: DaysTable | null; readonly nextHeader: number | null } | null {
  const base = monthContext(view, '', hints);
  const found = firstDay(view, dateAt, spoken === null ? above : spoken + 1, end, base);
  const first = found ?? (spoken === null ? null : end);
  if (first === null) return null;
  const names = spoken ?? lineOfNames(view, dateAt, above, first);
  if (names === null) return null;
  const range = rangeOf(view, dateAt, names, left, right);
  const header = headerLines(view, names, first, above, range);
  const columns = withoutSideTables(view, headerColumns(view, header, range, dateAt), dateAt, header.to + 1, end);
  const context = monthContext(view, header.title, hints);
  const read = (years: number) => readLines(view, dateAt, { from: header.to + 1, end }, columns, later(context, years));
  const { nextHeader, withoutYear, ...lines } = read(0);
  const table = {
    view,
    title: header.title,
    header: { from: header.from, to: header.to },
    dateAt,
    columns,
    ...lines,
    redate: withoutYear && lines.days.length > 0 && !context.yearNamed ? read : null,
    monthDoubt: doubtOf(view, dateAt, first, end, lines.days.length, context),
  };
  return { table: isOfTheShop(columns) ? withKey(table) : null, nextHeader };
}

/** Where the cells are days of a month that is not known, or known twice. */
function doubtOf(view: View, dateAt: number, first: number, end: number, days: number, { month, doubt }: MonthContext) {
  if (days > 0 || month !== null || first >= end || !isDayOnly(view.at(first, dateAt))) return null;
  return { ...doubt, line: first };
}

function withKey(table: Omit<DaysTable, 'key'>): DaysTable | null {
  const { days } = table;
  const distinct = new Set(days.map(({ day }) => day)).size;
  if (distinct === days.length) return { ...table, key: null };
  const key = keyOf(table);
  if (!key && days.length - distinct >= MANY && distinct < days.length * DISTINCT) return null;
  return { ...table, key };
}

function firstDay(view: View, dateAt: number, from: number, end: number, context: MonthContext): number | null {
  for (let line = from; line < end; line++) {
    const value = view.at(line, dateAt);
    if (value !== '' && (isDayOnly(value) || readDay(value, context) !== null)) return line;
  }
  return null;
}

/** Where no cell is called 日期: the nearest line above the first day that names a metric. */
function lineOfNames(view: View, dateAt: number, above: number, first: number): number | null {
  const range: Range = { from: 0, to: view.positions - 1 };
  for (let line = first - 1; line >= Math.max(above, first - 4); line--) {
    const header: HeaderLines = { from: line, to: line, title: '' };
    if (speaking(headerColumns(view, header, range, dateAt)) > 0) return line;
  }
  return null;
}

/** A table reaches to the next one's days; columns right before these, behind a blank, belong to the next table. */
function rangeOf(
  view: View,
  dateAt: number,
  names: number,
  left: DateAxis | undefined,
  right: DateAxis | undefined,
): Range {
  const isBlank = (position: number) => textOf(view.at(names, position)) === '';
  const border = (before: number, behind: number): number => {
    for (let position = behind - 1; position > before; position--) if (isBlank(position)) return position;
    return behind;
  };
  return {
    from: left ? Math.min(border(left.position, dateAt), dateAt) : 0,
    to: right ? border(dateAt, right.position) - 1 : view.positions - 1,
  };
}
