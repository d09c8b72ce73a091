import type { Found } from '../../checks/rule';
import { aboutItem, type ItemArgs, type StockContext } from '../stockRule';

/** Without 货期 there is no quantity. 0 is one: goods that can be fetched today. */
export function missingLeadTime({ plan }: StockContext): Found<ItemArgs>[] {
  return plan.lines.flatMap(({ item, leadDays }) =>
    leadDays === null && item.onSale ? [aboutItem(item, 'leadDays', 'error', {})] : [],
  );
}
