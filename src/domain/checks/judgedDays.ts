import { onDay } from '../metrics/aggregate';
import type { Day } from '../time/calendar';
import type { Place } from '../cells';
import { figuresOf, hasFigures } from '../metrics/daily';
import { keyOf, type MetricKey } from '../metrics/metric';
import { achievement, targetStatus, type TargetDirection, type TargetStatus } from '../targets/target';
import { dayTarget, targetFor } from '../targets/targets';
import { recentRows } from './recentRows';
import type { CheckContext } from './rule';

/** A metric on a day, against its target. */
export interface JudgedDay {
  readonly place: Place;
  readonly day: Day;
  readonly metric: MetricKey;
  readonly actual: number;
  readonly target: number;
  readonly share: number;
  readonly direction: TargetDirection;
  readonly floor: number;
  readonly status: TargetStatus;
  /** Whether the day is over; until then it is 进行中 and only the floor counts, from 17:30 on. */
  readonly finished: boolean;
}

/** Recent days against the targets that hold for them; days and metrics without a target or a value are left out. */
export function judgedDays(context: CheckContext): JudgedDay[] {
  const { daily, targets, settings, now } = context;
  const metrics = new Map(targets.map(({ metric }) => [keyOf(metric), metric]));
  const judged: JudgedDay[] = [];
  for (const row of recentRows(context)) {
    const finished = row.day + 1 <= now;
    if (!hasFigures(row) || (!finished && now < row.day + settings.judgeFrom)) continue;
    const figures = figuresOf(row);
    for (const [key, metric] of metrics) {
      const line = targetFor(targets, key, row.day);
      const actual = onDay(metric, figures, daily.kept);
      if (!line || actual === null) continue;
      const target = dayTarget(line, row.day);
      const share = achievement(actual, target, line.direction);
      if (target === null || share === null) continue;
      const floor = line.floor ?? settings.floor;
      judged.push({
        place: (row.cells[key] ?? row).place,
        day: row.day,
        metric: key,
        actual,
        target,
        share,
        direction: line.direction,
        floor,
        status: targetStatus(share, { floor, near: Math.max(settings.near, floor) }),
        finished,
      });
    }
  }
  return judged;
}
