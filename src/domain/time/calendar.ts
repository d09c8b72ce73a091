/**
 * Days as Excel's serial numbers (2020-02-17 = 43878), so that a date cell is a day without conversion.
 * No Date object: nothing here knows a clock or a time zone. Valid from 1900-03-01, before which Excel's
 * own calendar is wrong.
 */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Serial of 1970-01-01 in Excel's 1900 date system. */
const UNIX_EPOCH: Day = 25569;
export const FIRST_DAY: Day = 61;
/** 9999-12-31, the last day Excel knows. */
export const LAST_DAY: Day = 2958465;

/** Serial number of a civil date; null when there is no such day (31 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // Howard Hinnant's days_from_civil: years start in March, so the leap day is the last day of a year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + UNIX_EPOCH;
}

/** The civil date of a serial number; a time of day in it is dropped. */
export function civilOf(day: Day): CivilDate {
  const z = Math.floor(day) - UNIX_EPOCH + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 = Monday … 6 = Sunday. */
export function weekday(day: Day): number {
  return (((Math.floor(day) - 2) % 7) + 7) % 7;
}

/** The week that holds a day. `firstWeekday`: 0 = Monday, the default of the 设置 sheet. */
export function weekOf(day: Day, firstWeekday = 0): Period {
  const from = Math.floor(day) - ((weekday(day) - firstWeekday + 7) % 7);
  return { from, to: from + 6 };
}

export function monthOf(day: Day): Period {
  const { year, month } = civilOf(day);
  const from = dayOf(year, month, 1) as Day;
  return { from, to: from + daysInMonth(year, month) - 1 };
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** `2020-02-17` */
export function formatDay(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${year}-${two(month)}-${two(d)}`;
}

/** `2020.02.17-02.23`; across years `2025.12.29-2026.01.04`. Never a week number alone. */
export function formatPeriod({ from, to }: Period): string {
  const a = civilOf(from);
  const b = civilOf(to);
  const end = `${two(b.month)}.${two(b.day)}`;
  return `${a.year}.${two(a.month)}.${two(a.day)}-${a.year === b.year ? end : `${b.year}.${end}`}`;
}

export function daysOf({ from, to }: Period): Day[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
