import { onDay } from '../../metrics/aggregate';
import { figuresOf } from '../../metrics/daily';
import type { MetricId } from '../../metrics/metrics';
import { recentRows } from '../recentRows';
import type { CheckContext, Found } from '../rule';
import { usualRange } from '../usualRange';

export interface Anomaly {
  readonly actual: number;
  readonly low: number;
  readonly high: number;
  /** Same weekdays that the range rests on. */
  readonly weeks: number;
}

/** The figures by which a shop watches its day. More would tell the same twice: 付款买家数 moves with 访客数 and 转化率. */
const WATCHED: readonly MetricId[] = ['amountPaid', 'visitors', 'conversion', 'orderValue'];

/** A finished ordinary day far outside of what the same weekday usually brings, above or below. */
export function anomaly(context: CheckContext): readonly Found<Anomaly>[] {
  const { daily, days, campaigns, settings, now } = context;
  const ordinary = { byDay: new Map(days.map((each) => [each.day, each])), kept: daily.kept, campaigns };
  const found: Found<Anomaly>[] = [];
  for (const row of recentRows(context)) {
    if (row.day + 1 > now || campaigns.has(row.day)) continue;
    for (const metric of WATCHED) {
      const actual = onDay(metric, figuresOf(row), daily.kept);
      const range = actual === null ? null : usualRange(metric, row.day, settings.anomalyFactor, ordinary);
      if (actual === null || range === null || (actual >= range.low && actual <= range.high)) continue;
      const { place } = row.cells[metric] ?? row;
      const { low, high, weeks } = range;
      found.push({ place, day: row.day, metric, severity: 'weak', args: { actual, low, high, weeks } });
    }
  }
  return found;
}
