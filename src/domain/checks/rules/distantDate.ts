import type { Day } from '../../time/calendar';
import type { CheckContext, Found } from '../rule';

export interface DistantDate {
  /** The days of the table that belong together. */
  readonly from: Day;
  readonly to: Day;
}

/** A date far from all others (2062) is one wrong date, not decades of missing days. */
export function distantDate({ daily, days, distant }: CheckContext): readonly Found<DistantDate>[] {
  const from = days[0]?.day;
  const to = days[days.length - 1]?.day;
  if (from === undefined || to === undefined) return [];
  return daily.rows
    .filter((row) => row.day !== null && distant.has(row.day))
    .map((row) => ({ place: row.place, day: row.day, metric: null, severity: 'error', args: { from, to } }));
}
