import { judgedDays, type JudgedDay } from '../judgedDays';
import type { CheckContext, Found } from '../rule';

export type BelowFloor = Pick<JudgedDay, 'actual' | 'target' | 'share' | 'direction'> & { readonly floor: number };

/** 「每天至少完成50%的日销售目标」: less than the floor. Today is judged by it from 17:30 on. */
export function belowFloor(context: CheckContext): readonly Found<BelowFloor>[] {
  return judgedDays(context)
    .filter(({ status }) => status === '低于底线')
    .map(({ place, day, metric, actual, target, share, direction, floor }) => ({
      place,
      day,
      metric,
      severity: 'alarm',
      args: { actual, target, share, direction, floor },
    }));
}
