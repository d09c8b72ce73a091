import { onDay } from '../../metrics/aggregate';
import { figuresOf } from '../../metrics/daily';
import { reaches } from '../../metrics/reaches';
import { recentRows } from '../recentRows';
import type { CheckContext, Found } from '../rule';

export interface RoiFailed {
  readonly roi: number;
  readonly pass: number;
}

/** 「1:3以下为不及格」, graded before rounding: 2.996 fails though it shows as 3.00. */
export function roiFailed(context: CheckContext): readonly Found<RoiFailed>[] {
  const { daily, settings, now } = context;
  const found: Found<RoiFailed>[] = [];
  for (const row of recentRows(context)) {
    const roi = row.day + 1 <= now ? onDay('roi', figuresOf(row), daily.kept) : null;
    if (roi === null || roi < 0 || reaches(roi, settings.roiPass)) continue;
    const { place } = row.cells.roi ?? row.cells.operatingCost ?? row.cells.amountPaid ?? row;
    found.push({ place, day: row.day, metric: 'roi', severity: 'weak', args: { roi, pass: settings.roiPass } });
  }
  return found;
}
