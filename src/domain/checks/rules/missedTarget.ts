import { judgedDays, type JudgedDay } from '../judgedDays';
import type { CheckContext, Found } from '../rule';

export type MissedTarget = Pick<JudgedDay, 'actual' | 'target' | 'share' | 'direction'>;

/** 未达标: at or above the floor, below 接近. A day that is not over yet is not judged against its target. */
export function missedTarget(context: CheckContext): readonly Found<MissedTarget>[] {
  return judgedDays(context)
    .filter(({ status, finished }) => status === '未达标' && finished)
    .map(({ place, day, metric, actual, target, share, direction }) => ({
      place,
      day,
      metric,
      severity: 'weak',
      args: { actual, target, share, direction },
    }));
}
