import { aggregate } from '../../metrics/aggregate';
import { isAdditive, keyOf } from '../../metrics/metric';
import { daysOf, monthOf, type Day } from '../../time/calendar';
import { dayTarget, targetFor, type Target } from '../../targets/targets';
import { recentRows } from '../recentRows';
import type { CheckContext, Found } from '../rule';

export interface BehindPace {
  /** Month so far, and what the whole month should reach. */
  readonly actual: number;
  readonly target: number;
  /** Shares of the month's target, 0–1: reached, and due by now as the targets are spread over the days. */
  readonly reached: number;
  readonly due: number;
  /** What each of the days left must bring; null on the month's last day. */
  readonly needed: number | null;
}

/**
 * 月累计 behind 时间进度 by more than the setting allows, as of a finished day: for sums with a month's target that is to be
 * reached. A day's target alone is judged day by day already.
 */
export function behindPace(context: CheckContext): readonly Found<BehindPace>[] {
  const { daily, days, targets, asked, settings, now } = context;
  const row = recentRows(context).find(({ day }) => day === asked);
  if (!row || asked + 1 > now) return [];
  const month = monthOf(asked);
  const soFar = days.filter(({ day }) => day >= month.from && day <= asked);
  const found: Found<BehindPace>[] = [];
  for (const metric of new Set(targets.map((target) => target.metric))) {
    const key = keyOf(metric);
    const line = targetFor(targets, key, asked);
    const target = line?.monthTarget;
    if (!target || line?.direction !== 'atLeast' || !isAdditive(metric)) continue;
    const actual = aggregate(metric, soFar, daily.kept).value;
    const due = dueShare(line, month.from, asked, month.to);
    if (actual === null || due - actual / target <= settings.paceGap + 1e-9) continue;
    const left = month.to - asked;
    const { place } = row.cells[key] ?? row;
    const needed = left > 0 ? (target - actual) / left : null;
    found.push({
      place,
      day: asked,
      metric: key,
      severity: 'weak',
      args: { actual, target, reached: actual / target, due, needed },
    });
  }
  return found;
}

/** The part of the month's day targets that lies before the end of a day: an even month gives days gone ÷ days. */
function dueShare(line: Target, from: Day, asked: Day, to: Day): number {
  const sum = (last: Day) => daysOf({ from, to: last }).reduce((all, day) => all + (dayTarget(line, day) ?? 0), 0);
  return sum(asked) / sum(to);
}
