import type { CellValue } from '../../../domain/cells';
import { civilOf, dayOf, type Day } from '../../../domain/time/calendar';
import { parseCellDate } from '../cellDate';
import { plainText } from '../cellText';

/** What is known about the dates of a table beside its date cells: from the sheet's name, its title, its neighbours. */
export interface DateContext {
  /** Year of the dates, where something names it. */
  readonly year: number | null;
  /** Month of the dates, where something names it: only then 7 is a day. */
  readonly month: number | null;
  /** A day close by, for dates without a year where nothing names one. */
  readonly near: Day | null;
}

const MONTH_DAY = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*\(?(?:周|星期)?[一二三四五六日天]\)?)?$/;
const DAY_ONLY = /^(\d{1,2})\s*[日号]?(?:\s*\(?(?:周|星期)?[一二三四五六日天]\)?)?$/;
const CHINESE = /^(\d{1,2})月(\d{1,2})/;

/**
 * Reads a date cell of a table of days. Beside what `parseCellDate` reads: `2-6`, `2/8`, and in a month's own sheet 7,
 * `7日`, `7号`. null where it is no day.
 */
export function readDay(value: CellValue, context: DateContext): Day | null {
  if (typeof value === 'number') return readNumber(value, context);
  if (typeof value !== 'string' || value === '' || value.length > 40) return null;
  const text = plainText(value);
  const full = parseCellDate(text);
  if (full) return full.day;
  const monthDay = MONTH_DAY.exec(text) ?? CHINESE.exec(text);
  if (monthDay) {
    const [month, day] = [Number(monthDay[1]), Number(monthDay[2])];
    if (context.year !== null) return dayOf(yearOfMonth(month, context), month, day);
    // The rest of the text, such as a weekday, is read by the same rules as everywhere.
    const near = context.near ?? undefined;
    return near === undefined ? null : (parseCellDate(`${month}月${day}日`, near)?.day ?? null);
  }
  const dayOnly = DAY_ONLY.exec(text);
  return dayOnly ? dayOfMonth(Number(dayOnly[1]), context) : null;
}

/** December's last days in a sheet for January belong to the year before. */
function yearOfMonth(month: number, { year, month: own }: DateContext): number {
  if (own === 1 && month === 12) return (year as number) - 1;
  if (own === 12 && month === 1) return (year as number) + 1;
  return year as number;
}

function readNumber(value: number, context: DateContext): Day | null {
  if (Number.isInteger(value) && value >= 1 && value <= 31) return dayOfMonth(value, context);
  return parseCellDate(value)?.day ?? null;
}

function dayOfMonth(day: number, { year, month, near }: DateContext): Day | null {
  if (month === null) return null;
  if (year !== null) return dayOf(year, month, day);
  if (near === null) return null;
  return parseCellDate(`${month}月${day}日`, near)?.day ?? null;
}

/**
 * Year and month from a sheet's name or a title: `2026年9月`, `2026-09`, `202609`, `26年9月`, `9月`, `九月`. Both null where
 * nothing says so.
 */
export function monthNamed(text: string): { readonly year: number | null; readonly month: number | null } {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const spelled =
    /(?<!\d)(20\d{2})[年\-./](1[0-2]|0?[1-9])(?!\d)/.exec(plain) ?? /(?<!\d)(20\d{2})(1[0-2]|0[1-9])(?!\d)/.exec(plain);
  if (spelled) return { year: Number(spelled[1]), month: Number(spelled[2]) };
  const short = /(?<!\d)(\d{2})[年\-.](1[0-2]|0?[1-9])(?:月|$)/.exec(plain);
  if (short) return { year: 2000 + Number(short[1]), month: Number(short[2]) };
  const month = /(?<!\d)(1[0-2]|0?[1-9])月(?!\d)/.exec(plain) ?? CHINESE_MONTH.exec(plain);
  const year = /(?<!\d)(20\d{2})年/.exec(plain) ?? /^(20\d{2})$/.exec(plain);
  const number = month ? (MONTHS.get(month[1] as string) ?? Number(month[1])) : null;
  return { year: year ? Number(year[1]) : null, month: number };
}

const MONTHS = new Map(
  '一,二,三,四,五,六,七,八,九,十,十一,十二'.split(',').map((name, i): [string, number] => [name, i + 1]),
);
const CHINESE_MONTH = /(十[一二]|[一二三四五六七八九十])月/;

/** The last day of the month that is not after `near`, or of the month itself: what `9月` in a sheet's name means today. */
export function yearOf(month: number, near: Day): number {
  const { year, month: current } = civilOf(near);
  return month <= current ? year : year - 1;
}
