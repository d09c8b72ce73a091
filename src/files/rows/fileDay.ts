import { dayOf, type Day } from '../../domain/time/calendar';

/** `2026-08-11`, `2026_08_11`, `2026.8.11`, `2026年8月11日`, `20260811`; never a part of a longer number. */
const DATES =
  /(?:^|\D)(?:(20\d{2})([-_./])(\d{1,2})\2(\d{1,2})|(20\d{2})年(\d{1,2})月(\d{1,2})日|(20\d{2})(\d{2})(\d{2}))(?!\d)/g;

/** The time of exporting after its date, as in `商品报表_20260619_110309.csv`. */
const EXPORT_TIME = /^[_-]?\d{6}(?!\d)/;

/**
 * The days that a file's name tells, each once, in order. A date followed by a time of day is when the file was
 * exported, not what it holds.
 */
export function daysInName(name: string): Day[] {
  const days = new Set<Day>();
  for (const match of name.matchAll(DATES)) {
    const [text, y1, , m1, d1, y2, m2, d2, y3, m3, d3] = match;
    if (y3 && EXPORT_TIME.test(name.slice((match.index ?? 0) + text.length))) continue;
    const day = dayOf(Number(y1 ?? y2 ?? y3), Number(m1 ?? m2 ?? m3), Number(d1 ?? d2 ?? d3));
    if (day !== null) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}
