import type { CellValue } from '../../../domain/cells';
import { civilOf, weekday, type Day } from '../../../domain/time/calendar';
import { plainText } from '../../recognise/cellText';
import { readDay, type DateContext } from '../../recognise/daily/dayReader';

/** Year, a separator, month, a separator, day, the rest. */
const WHOLE = /^(\d{4})(\s*[-/.年]\s*)(\d{1,2})(\s*[-/.月]\s*)(\d{1,2})(?!\d)([^]*)$/;
const MONTH_DAY = /^(\d{1,2})(\s*[-/.月]\s*)(\d{1,2})(?!\d)([^]*)$/;
const COMPACT = /^\d{8}$/;
const DAY_ONLY = /^(\d{1,2})(?!\d)([^]*)$/;
const WEEKDAYS = '一二三四五六日';

/**
 * A day as the cell `like` spells its own: a date as Excel keeps it, 20260903, `2026/9/3`, `9月3日(四)`, `3日`, 3. Where that would not be
 * read as this day again, the whole date; null where even that is not (a text where no year fits).
 */
export function spelledDay(day: Day, like: CellValue, context: DateContext): CellValue | null {
  const { year, month, day: of } = civilOf(day);
  const whole = typeof like === 'number' ? day : `${year}-${two(month)}-${two(of)}`;
  for (const spelling of [spelled(day, like), whole]) {
    if (spelling !== null && readDay(spelling, context) === day) return spelling;
  }
  return null;
}

function spelled(day: Day, like: CellValue): CellValue | null {
  const { year, month, day: of } = civilOf(day);
  const compact = year * 10000 + month * 100 + of;
  if (typeof like === 'number') {
    if (like >= 1 && like <= 31 && like % 1 === 0) return of;
    return like > 19000000 ? compact : day;
  }
  const text = plainText(String(like));
  if (COMPACT.test(text)) return String(compact);
  const whole = WHOLE.exec(text);
  if (whole) {
    const [, , first = '', m = '', second = '', d = '', rest = ''] = whole;
    return `${year}${first}${padded(month, m)}${second}${padded(of, d)}${restFor(day, rest)}`;
  }
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) {
    const [, m = '', separator = '', d = '', rest = ''] = monthDay;
    return `${padded(month, m)}${separator}${padded(of, d)}${restFor(day, rest)}`;
  }
  const dayOnly = DAY_ONLY.exec(text);
  return dayOnly ? `${padded(of, dayOnly[1] as string)}${restFor(day, dayOnly[2] as string)}` : null;
}

/** 9 as `09` where a number below ten is written so. 11 tells nothing; then it is written short. */
function padded(number: number, like: string): string {
  return like.startsWith('0') ? two(number) : String(number);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** `日(四)` with the weekday of the day; a time of day is left out. */
function restFor(day: Day, rest: string): string {
  return rest
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?\s*$/, '')
    .replace(/([周期拜(])([一二三四五六日天])/, (_, before: string, own: string) => before + weekdayName(day, own));
}

/** The weekday as `like` writes one: 日 or 天 for the seventh. */
function weekdayName(day: Day, like: string): string {
  const name = WEEKDAYS[weekday(day)] as string;
  return name === '日' && like === '天' ? '天' : name;
}

const WEEKDAY_CELL = /^(周|星期|礼拜)?([一二三四五六日天])$/;

/** The weekday of a day as the cell `like` writes the one of `likeDay`; null where that cell holds no such weekday. */
export function spelledWeekday(day: Day, like: CellValue, likeDay: Day): string | null {
  const [, prefix = '', name] = (typeof like === 'string' ? WEEKDAY_CELL.exec(like.trim()) : null) ?? [];
  if (name === undefined || weekdayName(likeDay, name) !== name) return null;
  return prefix + weekdayName(day, name);
}
