import type { Day } from '../../time/calendar';
import type { CheckContext, Found } from '../rule';

export interface DistantDate {
  /** The days of the table that belong together. */
  readonly from: Day;
  readonly to: Day;
}

/** A date far from all others (2062) is one wrong date, not decades of missing days. */
export function distantDate({ daily, days, distant }: CheckContext): readonly Found<DistantDate>[] {
  const [first] = days;
  const last = days[days.length - 1];
  if (!first || !last) return [];
  const args = { from: first.day, to: last.day };
  return daily.rows
    .filter((row) => row.day !== null && distant.has(row.day))
    .map((row) => ({ place: row.place, day: row.day, metric: null, severity: 'error', args }));
}
