import { MetricError } from '../errors';

/** 「重复购买」: two paid orders or more. */
export const DEFAULT_MIN_ORDERS = 2;

/**
 * 重复购买率: buyers with at least `minOrders` orders ÷ buyers. One id per paid order; ids compare exactly, blanks are
 * left out by the caller. '' when there is no buyer. Errors: outOfRange unless minOrders is a whole number ≥ 1.
 */
export function repurchaseRate(buyerIds: readonly string[], minOrders = DEFAULT_MIN_ORDERS): number | '' {
  if (!(minOrders >= 1 && minOrders < Infinity && minOrders % 1 === 0))
    throw new MetricError('outOfRange', 'minOrders');
  const orders = new Map<string, number>();
  for (const id of buyerIds) orders.set(id, (orders.get(id) || 0) + 1);
  if (!orders.size) return '';
  let loyal = 0;
  orders.forEach((count) => {
    if (count >= minOrders) loyal++;
  });
  return loyal / orders.size;
}
