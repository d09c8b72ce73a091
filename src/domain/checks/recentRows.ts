import type { Day } from '../time/calendar';
import type { DailyRow } from '../metrics/daily';
import type { CheckContext } from './rule';

/**
 * Rows of the day asked about and of the few days before it, each day once. A wrong figure is worth fixing however old;
 * a target that was missed three weeks ago is history, and an alarm about it only hides today's.
 */
export function recentRows({ daily, asked, settings }: CheckContext): (DailyRow & { readonly day: Day })[] {
  const seen = new Set<Day>();
  return daily.rows.filter((row): row is DailyRow & { readonly day: Day } => {
    if (row.day === null || row.day > asked || row.day <= asked - settings.targetDays || seen.has(row.day))
      return false;
    seen.add(row.day);
    return true;
  });
}
