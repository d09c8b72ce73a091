import { isErrorValue, type CellValue } from '../../../domain/cells';
import { parseCellDate } from '../cellDate';
import { meaningOf } from '../meaning/meaningOf';
import { textOf, type View } from '../view';
import { readDay, type DateContext } from './dayReader';
import { calendarNumber } from './monthContext';
import { isSummary, isTotalLabel } from './summaryWords';
import type { DayLine, DaysTable, TableColumn } from './table';

export interface TableLines extends Pick<DaysTable, 'days' | 'undated' | 'summaries'> {
  /** Whether the year of the days is told by no cell. */
  readonly withoutYear: boolean;
  /** The line that heads another table, without 日期, at which this one ends; null where there is none. */
  readonly nextHeader: number | null;
}

/** Sorts the lines below a header into days, totals and lines without a date, until another header begins. */
export function readLines(
  view: View,
  dateAt: number,
  { from, end }: { readonly from: number; readonly end: number },
  columns: readonly TableColumn[],
  known: DateContext,
): TableLines {
  const days: DayLine[] = [];
  const undated: number[] = [];
  const summaries: number[] = [];
  const keys = columns.filter(({ meaning }) => meaning.kind === 'key');
  const labels = columns.filter(({ meaning }) => meaning.kind === 'unknown');
  const calendar = calendarColumns(columns, known);
  const context = { ...known };
  let withoutYear = true;
  // What stands behind a blank line below the last day is no part of the table; between days it is.
  let ended = false;
  const behindBlank: number[] = [];
  let last: DayLine | null = null;
  for (let line = from; line < end; line++) {
    const value = view.at(line, dateAt);
    if (calendar) calendar.read(view, line, context);
    const day = value === '' ? null : readDay(value, context);
    if (day !== null) {
      ended = false;
      undated.push(...behindBlank.splice(0));
      if (isTotal(view, line, keys, labels)) summaries.push(line);
      else days.push((last = { line, day }));
      if (withoutYear) withoutYear = parseCellDate(value) === null;
      context.near = day;
      continue;
    }
    if (headsAnother(view, line, columns)) {
      return { days, undated, summaries, withoutYear, nextHeader: line };
    }
    if (!hasFigures(view, line, columns)) {
      if (value === '' && firstText(view, line, dateAt, columns) === '') ended = true;
      continue;
    }
    const spoken = value === '' ? firstText(view, line, dateAt, columns) : value;
    if (isSummary(spoken)) summaries.push(line);
    else if (value === '' && last !== null && keys.some(({ position }) => textOf(view.at(line, position)) !== '')) {
      // The date stands once, beside the first of the day's lines.
      if (isTotal(view, line, keys, labels)) summaries.push(line);
      else days.push({ line, day: last.day });
    } else (ended ? behindBlank : undated).push(line);
  }
  return { days, undated, summaries, withoutYear, nextHeader: null };
}

/** 小计 among 店铺, 合计 beside a date. */
function isTotal(view: View, line: number, keys: readonly TableColumn[], labels: readonly TableColumn[]): boolean {
  for (const { position } of keys)
    if (isSummary(view.at(line, position)) || isWhole(view.at(line, position))) return true;
  for (const { position } of labels) if (isTotalLabel(view.at(line, position))) return true;
  return false;
}

function isWhole(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && meaningOf(value).kind === 'whole';
}

/** Names of metrics and no figures: the header of the next table, whose first column is called 月份, 周次 or nothing. */
function headsAnother(view: View, line: number, columns: readonly TableColumn[]): boolean {
  let names = 0;
  for (const { position } of columns) {
    const value = view.at(line, position);
    if (value === '') continue;
    if (typeof value !== 'string') return false;
    const { kind } = meaningOf(value);
    if (kind === 'metric' || kind === 'ambiguous') names++;
  }
  return names >= 2 || (names === 1 && columns.filter(({ meaning }) => meaning.kind === 'metric').length === 1);
}

function firstText(view: View, line: number, dateAt: number, columns: readonly TableColumn[]): string {
  for (let position = 0; position < dateAt; position++) {
    const text = textOf(view.at(line, position));
    if (text !== '') return text;
  }
  for (const { position } of columns) {
    const text = textOf(view.at(line, position));
    if (text !== '') return text;
  }
  return '';
}

/** A figure, or something typed where one belongs. */
function hasFigures(view: View, line: number, columns: readonly TableColumn[]): boolean {
  return columns.some(({ position, meaning }) => {
    if (meaning.kind !== 'metric' && meaning.kind !== 'ambiguous') return false;
    const value = view.at(line, position);
    return typeof value === 'number' || (typeof value === 'string' && (isErrorValue(value) || /[\d０-９]/.test(value)));
  });
}

/** Columns 年 and 月 beside one of days: they say which month each line is in, as long as nothing else does. */
function calendarColumns(columns: readonly TableColumn[], known: DateContext) {
  const called = (names: RegExp) => columns.find(({ name }) => names.test(name))?.position;
  const [year, month] = [called(/^年份?$/), called(/^月份?$/)];
  if (month === undefined || known.month !== null) return null;
  return {
    read(view: View, line: number, context: { -readonly [K in keyof DateContext]: DateContext[K] }): void {
      const [ofYear, ofMonth] = [year, month].map((position) =>
        position === undefined ? null : calendarNumber(view.at(line, position)),
      );
      if (ofMonth && ofMonth <= 12) context.month = ofMonth;
      if (ofYear && ofYear >= 2000 && ofYear < 2100) context.year = ofYear;
    },
  };
}
