import { sumYuan } from '../metrics/money';
import type { RestockLine } from './restockLine';

/** What is to be ordered, added up. */
export interface RestockTotal {
  readonly items: number;
  readonly pieces: number;
  /** Yuan, exact to the 分, of the items that have a 单价. */
  readonly amount: number;
  /** Items without one. */
  readonly withoutPrice: number;
}

export interface SupplierOrder {
  /** '' for items that name none. */
  readonly supplier: string;
  /** In the order of the plan. */
  readonly lines: readonly RestockLine[];
  readonly total: RestockTotal;
}

export function totalOf(lines: readonly RestockLine[]): RestockTotal {
  const ordered = lines.filter(isOrdered);
  return {
    items: ordered.length,
    pieces: ordered.reduce((sum, { quantity }) => sum + (quantity as number), 0),
    amount: sumYuan(ordered.map(({ amount }) => amount ?? 0)),
    withoutPrice: ordered.filter(({ amount }) => amount === null).length,
  };
}

export function bySupplier(lines: readonly RestockLine[]): SupplierOrder[] {
  const orders = new Map<string, RestockLine[]>();
  for (const line of lines.filter(isOrdered)) {
    const order = orders.get(line.item.supplier);
    if (order) order.push(line);
    else orders.set(line.item.supplier, [line]);
  }
  return [...orders]
    .map(([supplier, own]) => ({ supplier, lines: own, total: totalOf(own) }))
    .sort((a, b) => Number(a.supplier === '') - Number(b.supplier === '') || b.total.pieces - a.total.pieces);
}

function isOrdered({ quantity }: RestockLine): boolean {
  return quantity !== null && quantity > 0;
}
