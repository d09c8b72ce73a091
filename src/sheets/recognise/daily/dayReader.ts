import type { CellValue } from '../../../domain/cells';
import { dayOf, type Day } from '../../../domain/time/calendar';
import { parseCellDate } from '../cellDate';
import { plainText } from '../cellText';

/** No day is written without one; headers and remarks are told by it at a glance. */
const DIGIT = /[\d０-９]/;

/** What is known about the dates of a table beside its date cells: from the sheet's name, its title, its neighbours. */
export interface DateContext {
  /** Year of the dates, where something names it. */
  readonly year: number | null;
  /** Month of the dates, where something names it: only then 7 is a day. */
  readonly month: number | null;
  /** A day close by, for dates without a year where nothing names one. */
  readonly near: Day | null;
}

/** `(一)`, `周一`, `星期一`, then a time: what may follow a date. */
const REST = '(?:\\s*\\(?(?:周|星期|礼拜)?[一二三四五六日天]\\)?)?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?$';
const MONTH_DAY = new RegExp(`^(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})${REST}`);
const CHINESE = new RegExp(`^(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?${REST}`);
const DAY_ONLY = new RegExp(`^(\\d{1,2})\\s*[日号]?${REST}`);

/**
 * Reads a date cell of a table of days. Beside what `parseCellDate` reads: `2-6`, `2/8`, and in a month's own sheet 7,
 * `7日`, `7号`. null where it is no day.
 */
export function readDay(value: CellValue, context: DateContext): Day | null {
  if (typeof value === 'number') return readNumber(value, context);
  if (typeof value !== 'string' || value.length > 40 || !DIGIT.test(value)) return null;
  const text = plainText(value);
  const full = parseCellDate(text);
  if (full) return full.day;
  const monthDay = MONTH_DAY.exec(text) ?? CHINESE.exec(text);
  if (monthDay) return monthDayOf(Number(monthDay[1]), Number(monthDay[2]), context);
  const dayOnly = DAY_ONLY.exec(text);
  return dayOnly ? dayOfMonth(Number(dayOnly[1]), context) : null;
}

/** Whether a cell holds no more than a day of a month: 7, `7日`. Its month must come from elsewhere. */
export function isDayOnly(value: CellValue): boolean {
  if (typeof value === 'number') return value >= 1 && value <= 31 && value % 1 === 0;
  if (typeof value !== 'string' || value.length >= 12 || !DIGIT.test(value)) return false;
  return isDayOfMonth(DAY_ONLY.exec(plainText(value))?.[1]);
}

function isDayOfMonth(digits: string | undefined): boolean {
  return digits !== undefined && Number(digits) >= 1 && Number(digits) <= 31;
}

function monthDayOf(month: number, day: number, context: DateContext): Day | null {
  if (context.year !== null) return dayOf(yearOfMonth(month, context), month, day);
  return context.near === null ? null : (parseCellDate(`${month}月${day}日`, context.near)?.day ?? null);
}

/** December's last days in a sheet for January belong to the year before. */
function yearOfMonth(month: number, { year, month: own }: DateContext): number {
  if (own === 1 && month === 12) return (year as number) - 1;
  if (own === 12 && month === 1) return (year as number) + 1;
  return year as number;
}

function readNumber(value: number, context: DateContext): Day | null {
  if (value >= 1 && value <= 31 && value % 1 === 0) return dayOfMonth(value, context);
  return parseCellDate(value)?.day ?? null;
}

function dayOfMonth(day: number, { year, month, near }: DateContext): Day | null {
  if (month === null) return null;
  if (year !== null) return dayOf(year, month, day);
  if (near === null) return null;
  return parseCellDate(`${month}月${day}日`, near)?.day ?? null;
}
