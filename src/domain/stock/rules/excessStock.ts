import type { Found } from '../../checks/rule';
import { aboutItem, type ItemArgs, type StockContext } from '../stockRule';

interface ExcessStock extends ItemArgs {
  /** 可用库存 + 在途, pieces. */
  readonly position: number;
  /** Days that it lasts; null where nothing was sold (呆滞). */
  readonly cover: number | null;
  readonly limit: number;
}

/** 超储 and 呆滞: stock for more days than the settings allow, or that nobody buys. */
export function excessStock({ plan, settings }: StockContext): Found<ExcessStock>[] {
  return plan.lines.flatMap(({ item, status, cover, arrivals }) => {
    if (status !== '超储' && status !== '呆滞') return [];
    const position = (item.available ?? 0) + arrivals.total;
    const days = status === '呆滞' ? null : cover;
    return [aboutItem(item, 'available', 'weak', { position, cover: days, limit: settings.coverDays })];
  });
}
