import type { Day } from '../../time/calendar';
import { cellsOf } from '../../metrics/daily';
import type { CheckContext, Found } from '../rule';

export interface FutureDay {
  readonly today: Day;
}

/** A figure on a day that has not begun: a date typed wrong, or yesterday's figures one row too low. */
export function futureDay({ daily, distant, now }: CheckContext): readonly Found<FutureDay>[] {
  const today = Math.floor(now);
  const found: Found<FutureDay>[] = [];
  for (const row of daily.rows) {
    if (row.day === null || row.day <= today || distant.has(row.day)) continue;
    // Formulas of a prepared row give 0 or a plan: only what is there to be counted counts.
    const filled = cellsOf(row).find(([, { reading }]) => reading.kind === 'number' && reading.value !== 0);
    if (filled) {
      const [metric, { place }] = filled;
      found.push({ place, day: row.day, metric, severity: 'error', args: { today } });
    }
  }
  return found;
}
