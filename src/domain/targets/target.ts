import { reaches } from '../metrics/reaches';

/** 达标 ≥ 100%, 接近 ≥ 80%, 未达标 ≥ 50%, 低于底线 below; 无目标 is never a failure. */
export type TargetStatus = '达标' | '接近' | '未达标' | '低于底线' | '无目标';

/** 「每天至少完成50%的日销售目标」 and, below which a miss is worth a word, 80%. Both 0–1. */
export interface TargetLimits {
  readonly floor: number;
  readonly near: number;
}

export const DEFAULT_TARGET_LIMITS: TargetLimits = { floor: 0.5, near: 0.8 };

/** Whether more is better (sales) or less is better (cost, refunds). */
export type TargetDirection = 'atLeast' | 'atMost';

/**
 * 达成率 as a share of the target, 1 = exactly met; null when there is no target.
 * For a ceiling (atMost) it is target ÷ actual, so that the same limits judge both directions.
 */
export function achievement(
  actual: number,
  target: number | null,
  direction: TargetDirection = 'atLeast',
): number | null {
  if (target === null || !(target > 0)) return null;
  if (direction === 'atLeast') return actual / target;
  return actual > 0 ? target / actual : Infinity;
}

/** Judged on the exact share, before rounding: 0.5 is 未达标, 0.4999 is 低于底线. */
export function targetStatus(share: number | null, limits: TargetLimits = DEFAULT_TARGET_LIMITS): TargetStatus {
  if (share === null) return '无目标';
  if (reaches(share, 1)) return '达标';
  if (reaches(share, limits.near)) return '接近';
  return reaches(share, limits.floor) ? '未达标' : '低于底线';
}
