import type { CellValue } from '../../domain/cells';
import { civilOf, dayOf, FIRST_DAY, LAST_DAY, type Day } from '../../domain/time/calendar';
import { plainText } from './cellText';

export interface CellDate {
  readonly day: Day;
  /** Seconds since midnight, 0–86399; null where the cell names a day without a time. */
  readonly seconds: number | null;
}

/** Year, month, day, the rest. One separator throughout: `2026-11/23` is no date. */
const SEPARATED = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)([^]*)$/;
const CHINESE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]([^]*)$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/;
/** `(一)`, `周一`, `(星期一)`, then a time `22:10`, `22:10:11`, `T22:10:11.000` */
const REST = /^\s*(?:\(?(?:周|星期|礼拜)?[一二三四五六日天]\)?)?(?:[\sT]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

const SECONDS_PER_DAY = 86400;
const LONGEST = 40;

/**
 * Reads one cell as a day: Excel serials, `2026-11-23`, `2026/11/23`, `2026.9.3`, `20261123` (text or number),
 * `2026年9月3日`, `2012-4-23(一)`, each with or without a time. `11月23日` has no year: it needs `near`, and the
 * year that brings it closest is taken (12月31日 near 2027-01-03 is in 2026).
 * null for anything else: two-digit years, 31 February, numbers in text.
 */
export function parseCellDate(value: CellValue, near?: Day): CellDate | null {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string' || value === '' || value.length > LONGEST) return null;
  const text = plainText(value);
  const separated = SEPARATED.exec(text);
  if (separated) {
    const [, year, , month, day, rest] = separated;
    return build(dayOf(Number(year), Number(month), Number(day)), rest as string);
  }
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, h, m, s] = compact;
    return build(dayOf(Number(year), Number(month), Number(day)), h ? ` ${h}:${m}:${s}` : '');
  }
  const chinese = CHINESE.exec(text);
  if (chinese) {
    const [, year, month, day, rest] = chinese;
    const found = year
      ? dayOf(Number(year), Number(month), Number(day))
      : near === undefined
        ? null
        : closest(Number(month), Number(day), near);
    return build(found, rest as string);
  }
  return null;
}

function fromNumber(value: number): CellDate | null {
  if (value > LAST_DAY + 1) {
    // 20261123 typed as a number: far beyond any serial, so the two cannot be confused.
    if (value % 1 !== 0 || value < 19000301 || value > 99991231) return null;
    return build(dayOf(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100), '');
  }
  if (!(value >= FIRST_DAY)) return null;
  const whole = Math.floor(value);
  if (whole === value) return { day: whole, seconds: null };
  const seconds = Math.round((value - whole) * SECONDS_PER_DAY);
  return seconds === SECONDS_PER_DAY ? { day: whole + 1, seconds: 0 } : { day: whole, seconds };
}

function build(day: Day | null, rest: string): CellDate | null {
  if (day === null || day < FIRST_DAY || day > LAST_DAY) return null;
  if (rest === '') return { day, seconds: null };
  const match = REST.exec(rest);
  if (!match) return null;
  const [, hour, minute, second] = match;
  if (hour === undefined) return { day, seconds: null };
  const [h, m, s] = [Number(hour), Number(minute), Number(second ?? 0)];
  return h > 23 || m > 59 || s > 59 ? null : { day, seconds: h * 3600 + m * 60 + s };
}

function closest(month: number, dayOfMonth: number, near: Day): Day | null {
  const { year } = civilOf(near);
  let best: Day | null = null;
  for (const candidate of [year, year - 1, year + 1]) {
    const day = dayOf(candidate, month, dayOfMonth);
    if (day !== null && (best === null || Math.abs(day - near) < Math.abs(best - near))) best = day;
  }
  return best;
}
