import { metricError } from '../errors';
import { sumYuan } from './money';
import { requireAmount, type RatioResult } from './ratio';

/**
 * 净ROI: (付款金额 − 退款金额) ÷ 运营成本, the N of 1:N, below zero where more was refunded than paid. Amounts in yuan; the
 * difference is exact to the 分. 0 ÷ 0 → '' as in every ratio, x ÷ 0 → divisionByZero; a negative amount → outOfRange.
 */
export function netRoi(sales: number, refunded: number, cost: number): RatioResult {
  const net = sumYuan([requireAmount(sales, 'sales'), -requireAmount(refunded, 'refunded')]);
  if (requireAmount(cost, 'cost') > 0) return net / cost;
  if (net === 0) return '';
  throw metricError('divisionByZero', 'cost');
}
