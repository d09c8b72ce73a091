import type { Found } from '../../checks/rule';
import { aboutItem, type ItemArgs, type StockContext } from '../stockRule';

interface AlertOutOfReach extends ItemArgs {
  /** 库存预警数 as it was typed. */
  readonly typed: number;
  /** 库存预警数 as it is computed. */
  readonly computed: number;
  /** What there is once the suggested order is placed: stock, 在途 and the order. */
  readonly reach: number;
}

/** A typed 库存预警数 that one order does not reach: the item stays 待补 for ever, and the warning says nothing. */
export function alertOutOfReach({ plan }: StockContext): Found<AlertOutOfReach>[] {
  return plan.lines.flatMap(({ item, quantity, alert, arrivals }) => {
    if (item.typedAlert === null || quantity === null || alert === null) return [];
    const reach = (item.available ?? 0) + arrivals.total + quantity;
    return item.typedAlert > reach
      ? [aboutItem(item, 'alert', 'weak', { typed: item.typedAlert, computed: alert, reach })]
      : [];
  });
}
