import { MetricError } from '../errors';
import { normalQuantile } from './normalQuantile';
import { requireAmount } from '../metrics/ratio';

const DEFAULT_SERVICE = 0.95;
const DEFAULT_REVIEW_DAYS = 7;
/** Nobody plans for more than ten nines, and the quantile ends there. */
const HIGHEST_SERVICE = 1 - 1e-10;

/**
 * 安全库存, in units, unrounded: z × σ × √(货期 + 补货周期). The review period belongs under the root: with √货期 alone
 * an item ordered weekly reaches only 82–93% where 95% was asked for.
 *
 * `deviation` sample standard deviation of daily units; `service` cycle service level, 0.5 ≤ service ≤ 1 − 1e-10, since
 * below one half the safety stock would be negative. Errors: outOfRange.
 */
export function safetyStock(
  deviation: number,
  leadDays: number,
  service = DEFAULT_SERVICE,
  reviewDays = DEFAULT_REVIEW_DAYS,
): number {
  requireAmount(leadDays, 'leadDays');
  requireAmount(reviewDays, 'reviewDays');
  if (!(service >= 0.5 && service <= HIGHEST_SERVICE)) throw new MetricError('outOfRange', 'service');
  return normalQuantile(service) * deviation * Math.sqrt(leadDays + reviewDays);
}

/** 库存预警数 = 日均 × (货期 + 安全天数), in units, unrounded. Errors: outOfRange. */
export function stockAlert(daily: number, leadDays: number, safetyDays = 0): number {
  requireAmount(daily, 'daily');
  requireAmount(leadDays, 'leadDays');
  requireAmount(safetyDays, 'safetyDays');
  return daily * (leadDays + safetyDays);
}
