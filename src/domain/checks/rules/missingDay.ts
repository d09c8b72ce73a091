import { civilOf, type Day } from '../../time/calendar';
import type { Place } from '../../cells';
import { hasFigures, type DailyRow } from '../../metrics/daily';
import type { CheckContext, Found } from '../rule';

export interface MissingDay {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/**
 * Days without figures between the first day of the table and the day asked about, today at the latest: rows that are not
 * there, and rows that are there but blank. A day that has not begun is not missing. A run of such days is one finding;
 * it leads to the blank row or to the row it belongs before.
 */
export function missingDay({ daily, days, distant, asked, now }: CheckContext): readonly Found<MissingDay>[] {
  const rows = daily.rows.filter((row): row is DatedRow => row.day !== null && !distant.has(row.day));
  const filled = new Set(rows.filter(hasFigures).map((row) => row.day));
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
    return (own ?? neighbourOf(day)).place;
  }

  /**
   * The row that the day belongs before, in the order in which the rows around it stand: above the next day where days run down
   * from the oldest, above the day before where the newest is on top. At an end of the table, or where the month's sheet ends
   * there, the row that it belongs behind.
   */
  function neighbourOf(day: Day): DatedRow {
    let before: number | null = null;
    let after: number | null = null;
    rows.forEach((row, i) => {
      if (row.day < day && (before === null || row.day > dayAt(before))) before = i;
      if (row.day > day && (after === null || row.day < dayAt(after))) after = i;
    });
    if (before === null || after === null) return rows[before ?? after ?? 0] as DatedRow;
    const [older, younger] = [rows[before] as DatedRow, rows[after] as DatedRow];
    if (older.place.sheet !== younger.place.sheet) {
      return civilOf(older.day).month === civilOf(day).month ? older : younger;
    }
    return before < after ? younger : older;
  }

  function dayAt(index: number): Day {
    return (rows[index] as DatedRow).day;
  }
}

type DatedRow = DailyRow & { readonly day: Day };
