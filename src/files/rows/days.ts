import { dayOf, formatDay, type Day } from '../../domain/time/calendar';
import { parseCellDate } from '../../sheets/recognise/cellDate';
import { daysInName } from './fileDay';
import { SKIP, type Findings } from '../findings';
import { dateHeaders } from '../recognise/dateHeaders';
import type { Column } from '../recognise/headerIndex';
import type { Kind } from '../recognise/kind';
import type { Cells } from '../read/rows';
import type { TableView } from './tableView';

/** Two dates in one cell: `2026-08-11 ~ 2026-08-11`. */
const RANGE = /^(.{8,11}?)\s*(?:~|至|到|—|--?)\s*(\d.{7,10})$/;

/** How the day of a row is told. */
export interface DayReader {
  readonly column: Column | null;
  /** null, and the reason is recorded, where the row names no single day. */
  of(row: Cells, index: number): Day | null;
}

/**
 * Days come from the date column; without one, from the file's name; without that, from the user. A name with two
 * different days is a period, and a period is never taken for a day.
 */
export function dayReader(view: TableView, kind: Kind): DayReader {
  for (const header of dateHeaders(view.header, kind)) {
    const column = view.column(header);
    if (column) return daysIn(view, column);
  }
  return daysIn(view, null);
}

/** The same for a column that is known. */
export function daysIn(view: TableView, column: Column | null): DayReader {
  const inName = daysInName(view.file);
  if (column) {
    const near = inName[0] ?? firstDay(view, column);
    return { column, of: (row, index) => dayOfRow(view, row, column, index, near) };
  }
  const day = inName.length === 1 ? (inName[0] as Day) : askedDay(view.file, inName, view.findings);
  return { column: null, of: () => day };
}

/** 8月1日 takes its year from the first date of the column that has one. */
function firstDay(view: TableView, column: Column): Day | undefined {
  for (let index = view.headerRow + 1; index < view.rows.length; index++) {
    const found = view.date(view.rows.row(index), column);
    if (found) return found.day;
  }
  return undefined;
}

function dayOfRow({ findings }: TableView, row: Cells, column: Column, index: number, near?: Day): Day | null {
  const value = row[column.index] ?? '';
  const found = parseCellDate(value, near);
  if (found) return found.day;
  const range = typeof value === 'string' ? RANGE.exec(value.trim()) : null;
  const from = range && parseCellDate(range[1] as string);
  const to = range && parseCellDate(range[2] as string);
  if (from && to && from.day === to.day) return from.day;
  findings.ignore(from && to ? 'rangeDate' : 'badDate', index);
  return null;
}

function askedDay(file: string, inName: readonly Day[], findings: Findings): Day | null {
  const [from, to] = [inName[0], inName[inName.length - 1]];
  const isRange = from !== undefined && to !== undefined;
  const answer = findings.ask({
    id: `day:${file}`,
    code: isRange ? 'rangeDay' : 'day',
    args: isRange ? { file, from: formatDay(from), to: formatDay(to) } : { file },
    options: [],
    remember: false,
  });
  if (answer === null || answer === SKIP) return null;
  return parseCellDate(answer)?.day ?? null;
}

/** The day with which an order's number begins, YYMMDD; null for any other number. */
export function dayInOrderNumber(id: string): Day | null {
  const match = /^(\d{2})(\d{2})(\d{2})-?\d/.exec(id);
  return match ? dayOf(2000 + Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
