import type { Day } from '../../time/calendar';
import type { Place } from '../../cells';
import { hasFigures } from '../../metrics/daily';
import type { CheckContext, Found } from '../rule';

export interface MissingDay {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/**
 * Days without figures between the first day of the table and the day asked about, today at the latest: rows that are not
 * there, and rows that are there but blank. A day that has not begun is not missing. A run of such days is one finding;
 * it leads to the blank row or to the row it belongs above.
 */
export function missingDay({ daily, days, distant, asked, now }: CheckContext): readonly Found<MissingDay>[] {
  const rows = daily.rows.filter((row) => row.day !== null && !distant.has(row.day));
  const filled = new Set(rows.filter(hasFigures).map((row) => row.day as Day));
  const found: Found<MissingDay>[] = [];
  const first = days[0]?.day ?? Infinity;
  const last = Math.min(asked, Math.floor(now));
  for (let day = first; day <= last; day += 1) {
    if (filled.has(day)) continue;
    const from = day;
    while (day < last && !filled.has(day + 1)) day += 1;
    found.push({
      place: placeOf(from),
      day: day === asked ? asked : from,
      metric: null,
      severity: 'error',
      args: { from, to: day, days: day - from + 1 },
    });
  }
  return found;

  function placeOf(day: Day): Place {
    const own = rows.find((row) => row.day === day);
    const next = rows.find((row) => (row.day as Day) > day);
    const below = rows[rows.length - 1];
    return (own ?? next)?.place ?? { ...(below as NonNullable<typeof below>).place };
  }
}
