import { StockIndex, type ItemNames } from './stockIndex';
import type { Shipment, StockItem } from './stockItem';

/** Goods under way that a sheet of their own tells of. */
export interface NamedShipment extends ItemNames {
  readonly shipment: Shipment;
}

export interface AttachedArrivals {
  readonly items: readonly StockItem[];
  /** Of items that 库存 does not have, or of a product of which each SKU is ordered apart. */
  readonly unmatched: readonly NamedShipment[];
}

/** Gives goods under way to the items that they are. */
export function attachArrivals(items: readonly StockItem[], arrivals: readonly NamedShipment[]): AttachedArrivals {
  if (arrivals.length === 0) return { items, unmatched: [] };
  const itemOf = new Map(items.flatMap((item) => linesOf(item).map((line) => [line, item] as const)));
  const index = new StockIndex([...itemOf.keys()]);
  const more = new Map<StockItem, Shipment[]>();
  const unmatched: NamedShipment[] = [];
  for (const arrival of arrivals) {
    const owners = new Set(index.find(arrival)?.lines.map((line) => itemOf.get(line) as StockItem));
    const [owner] = owners;
    if (!owner || owners.size > 1) {
      unmatched.push(arrival);
      continue;
    }
    const own = more.get(owner);
    if (own) own.push(arrival.shipment);
    else more.set(owner, [arrival.shipment]);
  }
  return {
    items: items.map((item) => {
      const own = more.get(item);
      return own ? { ...item, shipments: [...item.shipments, ...own] } : item;
    }),
    unmatched,
  };
}

function linesOf(item: StockItem): readonly StockItem[] {
  return item.parts.length > 0 ? item.parts : [item];
}
