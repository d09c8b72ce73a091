import { sumYuan } from '../metrics/money';
import type { StockItem } from './stockItem';

/** 呆滞金额, and what it cannot tell. */
export interface DeadStock {
  /** 可用库存 × 单价, yuan; null where none of the items has a 单价. */
  readonly deadAmount: number | null;
  /** Items that have no 单价 and are not in the amount. */
  readonly deadWithoutPrice: number;
}

/** What lies in items that nobody buys; one without stock holds nothing. */
export function deadStock(items: readonly StockItem[]): DeadStock {
  const held = items.flatMap(({ available, price }) =>
    (available ?? 0) > 0 ? [{ pieces: available as number, price }] : [],
  );
  const amounts = held.flatMap(({ pieces, price }) => (price === null ? [] : [pieces * price]));
  return {
    deadAmount: held.length > 0 && amounts.length === 0 ? null : sumYuan(amounts),
    deadWithoutPrice: held.length - amounts.length,
  };
}
