import type { Day } from '../../time/calendar';
import type { DailyRow } from '../../metrics/daily';
import type { CheckContext, Found } from '../rule';

export interface UnsortedDates {
  /** The day right above, which the finding's day does not follow. */
  readonly before: Day;
}

/** More steps the wrong way than this share, and the sheet is in no order on purpose. */
const FEW = 0.1;

/**
 * A day that stands out of order in a sheet whose days otherwise run one way. Only the first such place is told; a sheet of
 * days in no order at all is somebody's way to keep it. A day far from all others is another finding, and so is a day that
 * stands in an earlier row already.
 */
export function unsortedDates({ daily, distant }: CheckContext): readonly Found<UnsortedDates>[] {
  const seen = new Set<Day>();
  const rows = daily.rows.filter(({ day }) => {
    if (day === null || distant.has(day) || seen.has(day)) return false;
    seen.add(day);
    return true;
  });
  const steps = rows.slice(1).map((row, i) => {
    const before = rows[i] as DailyRow;
    return before.place.sheet === row.place.sheet ? (row.day as Day) - (before.day as Day) : 0;
  });
  const up = steps.filter((step) => step > 0).length;
  const down = steps.filter((step) => step < 0).length;
  const few = Math.min(up, down);
  if (few === 0 || few > Math.max(1, (up + down) * FEW)) return [];
  const direction = up > down ? 1 : -1;
  const at = steps.findIndex((step) => step * direction < 0);
  const [earlier, before, row] = [rows[at - 1], rows[at] as DailyRow, rows[at + 1] as DailyRow];
  // 9-03, 10-04, 9-05: the one in the middle is the slip, for without it the others run on.
  const runsOn = earlier !== undefined && ((row.day as Day) - (earlier.day as Day)) * direction > 0;
  const [wrong, neighbour] = runsOn ? [before, earlier] : [row, before];
  const args = { before: neighbour.day as Day };
  return [{ place: wrong.place, day: wrong.day, metric: null, severity: 'weak', args }];
}
