import type { Found } from '../../checks/rule';
import { calledAs, type ItemArgs, type StockContext } from '../stockRule';

interface NotInStock extends ItemArgs {
  /** Pieces that are known to be sold. */
  readonly units: number;
}

/** Sold, but 库存 has no such item: nobody orders it. */
export function notInStock({ plan, facts }: StockContext): Found<NotInStock>[] {
  const { from, to } = plan.salesOf ?? { from: Infinity, to: -Infinity };
  return facts.join.onlyInSales.flatMap((sales) => {
    let units = sales.totals[sales.totals.length - 1]?.units ?? 0;
    sales.daily?.units.forEach((pieces, i) => {
      const day = (sales.daily?.from ?? 0) + i;
      if (day >= from && day <= to) units += pieces ?? 0;
    });
    return units > 0
      ? [{ place: sales.place, day: null, metric: null, severity: 'error', args: { item: calledAs(sales), units } }]
      : [];
  });
}
