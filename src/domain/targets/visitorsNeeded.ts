import { MetricError } from '../errors';
import { ratio, requireAmount, type RatioResult } from '../metrics/ratio';

/**
 * 需要访客数 = 付款金额目标 ÷ (转化率 × 客单价), unrounded. `conversion` is a fraction, 0.05 = 5%; above 1 is
 * outOfRange, since 5 typed for 5% would ask for a hundredth of the visitors.
 */
export function visitorsNeeded(amount: number, conversion: number, orderValue: number): RatioResult {
  requireAmount(conversion, 'conversion');
  requireAmount(orderValue, 'orderValue');
  if (conversion > 1) throw new MetricError('outOfRange', 'conversion');
  return ratio(amount, conversion * orderValue, ['amount', 'orderValue']);
}
