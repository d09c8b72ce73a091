import type { ItemSales } from '../../../src/domain/stock/itemSales';
import type { RestockLine } from '../../../src/domain/stock/restockLine';
import { restockPlan, type RestockPlan } from '../../../src/domain/stock/restockPlan';
import { DEFAULT_RESTOCK, type RestockSettings } from '../../../src/domain/stock/restockSettings';
import { NO_HISTORY, type StockHistory, type StockItem } from '../../../src/domain/stock/stockItem';
import { day } from '../figures';

/** A Thursday, and the last day of sales. */
export const TODAY = day('2026-11-26');
export const YESTERDAY = TODAY - 1;

export const steady = (units: number, days = 30) => new Array<number>(days).fill(units);

export function plan(
  items: readonly StockItem[],
  sales: readonly ItemSales[],
  given: Partial<RestockSettings> = {},
  history: StockHistory = NO_HISTORY,
): RestockPlan {
  return restockPlan({ items, history }, sales, { ...DEFAULT_RESTOCK, ...given }, TODAY);
}

export function lineOf(key: string, { lines }: RestockPlan): RestockLine {
  const line = lines.find((one) => one.item.key === key);
  if (!line) throw new Error(`no line ${key}`);
  return line;
}
