import { figuresOf } from '../../metrics/daily';
import { recentRows } from '../recentRows';
import type { CheckContext, Found } from '../rule';

export interface ResponseSlow {
  /** Both in seconds. */
  readonly actual: number;
  readonly most: number;
}

/** 首次响应时长 above what the shop allows; on a day without inquiries nobody waited. */
export function responseSlow(context: CheckContext): readonly Found<ResponseSlow>[] {
  const most = context.settings.firstResponseMost;
  return recentRows(context).flatMap((row) => {
    const { firstResponse: actual, inquiries } = figuresOf(row);
    if (row.day + 1 > context.now || actual === undefined || inquiries === 0 || actual <= most) return [];
    const { place } = row.cells.firstResponse ?? row;
    return [{ place, day: row.day, metric: 'firstResponse', severity: 'weak', args: { actual, most } } as const];
  });
}
