import type { Day } from '../time/calendar';
import type { ColumnOf, TableRows } from '../tables/rows';

/**
 * Days that are no measure for ordinary ones: those of dated campaigns up to `longest` days. A longer one is how the shop sells by
 * now, and so is one of every week or of weight 1.
 */
export function campaignDays(calendar: TableRows<ColumnOf<'campaigns'>>, longest: number): ReadonlySet<Day> {
  const days = new Set<Day>();
  const [from, to, weight] = [calendar.numbers('from'), calendar.numbers('to'), calendar.numbers('weight')];
  for (let row = 0; row < calendar.size; row++) {
    if (calendar.text(row, 'weekday') !== '' || weight[row] === 1) continue;
    const first = Math.floor(from[row] as number);
    const last = Number.isNaN(to[row]) ? first : Math.floor(to[row] as number);
    if (last - first >= longest) continue;
    for (let day = first; day <= last; day++) days.add(day);
  }
  return days;
}
