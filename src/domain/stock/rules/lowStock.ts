import type { Found } from '../../checks/rule';
import type { StockStatus } from '../stockStatus';
import { aboutItem, type ItemArgs, type StockContext } from '../stockRule';

interface LowStock extends ItemArgs {
  readonly status: StockStatus;
  /** 可用库存 + 在途, pieces. */
  readonly position: number;
  /** 库存预警数; null where no lead time is known. */
  readonly alert: number | null;
  /** 补货量; null where it is not known. */
  readonly quantity: number | null;
}

const LOW: readonly (StockStatus | null)[] = ['缺货', '紧急', '待补'];

/** On sale, sold, and less than 库存预警数. What nobody buys is missed by nobody. */
export function lowStock({ plan }: StockContext): Found<LowStock>[] {
  return plan.lines.flatMap(({ item, status, demand, arrivals, alert, quantity }) => {
    if (!item.onSale || status === null || !LOW.includes(status) || !demand.daily) return [];
    const position = (item.available ?? 0) + arrivals.total;
    const severity = status === '待补' ? 'weak' : 'alarm';
    return [aboutItem(item, 'available', severity, { status, position, alert, quantity })];
  });
}
