import { ratio, requireAmount, type RatioResult } from '../metrics/ratio';

/** 库存周转率, times per period: units sold ÷ mean of opening and closing stock. Errors as for any ratio. */
export function stockTurnover(sold: number, opening: number, closing: number): RatioResult {
  requireAmount(opening, 'opening');
  requireAmount(closing, 'closing');
  return ratio(sold, (opening + closing) / 2, ['sold', 'opening']);
}

/** 缺货率: items without stock ÷ items on sale; oversold is without stock. '' when there is no item. */
export function stockoutRate(stocks: readonly number[]): RatioResult {
  let without = 0;
  for (const stock of stocks) if (stock <= 0) without++;
  return ratio(without, stocks.length, ['stock', 'ids']);
}
