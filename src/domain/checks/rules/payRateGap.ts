import { aggregate } from '../../metrics/aggregate';
import { figuresOf } from '../../metrics/daily';
import type { MetricId } from '../../metrics/metrics';
import { recentRows } from '../recentRows';
import type { CheckContext, Found } from '../rule';

export interface PayRateGap {
  readonly byAmount: number;
  readonly byOrders: number;
}

const BY_ORDERS: readonly MetricId[] = ['ordersPaid', 'ordersPlaced'];

/** 付款率 by amount and by orders far apart: mostly one large order that nobody paid (2020-02-24: 47% and 85%). */
export function payRateGap(context: CheckContext): readonly Found<PayRateGap>[] {
  const { daily, settings, now } = context;
  if (![...BY_ORDERS, 'amountPaid' as const, 'amountPlaced' as const].every((id) => daily.kept.has(id))) return [];
  const found: Found<PayRateGap>[] = [];
  for (const row of recentRows(context)) {
    if (row.day + 1 > now) continue;
    const day = [{ day: row.day, figures: figuresOf(row) }];
    const byAmount = aggregate('payRate', day, daily.kept).value;
    const byOrders = aggregate('payRate', day, new Set(BY_ORDERS)).value;
    if (byAmount === null || byOrders === null) continue;
    // A hair above the gap is the binary fraction's: 75% and 60% are 15 points apart.
    if (Math.abs(byAmount - byOrders) <= settings.payRateGap + 1e-9) continue;
    const { place } = row.cells.payRate ?? row.cells.amountPlaced ?? row;
    found.push({ place, day: row.day, metric: 'payRate', severity: 'weak', args: { byAmount, byOrders } });
  }
  return found;
}
