import type { Found } from '../../checks/rule';
import { aboutItem, stockLines, type ItemArgs, type StockContext } from '../stockRule';

interface NegativeStock extends ItemArgs {
  readonly pieces: number;
}

/** Sold more than there was, or a slip. */
export function negativeStock({ plan }: StockContext): Found<NegativeStock>[] {
  return stockLines(plan).flatMap((item) =>
    item.available !== null && item.available < 0
      ? [aboutItem(item, 'available', 'error', { pieces: item.available })]
      : [],
  );
}
