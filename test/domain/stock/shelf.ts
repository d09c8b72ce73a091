import type { ItemSales } from '../../../src/domain/stock/itemSales';
import type { Shipment, StockItem } from '../../../src/domain/stock/stockItem';
import type { Day } from '../../../src/domain/time/calendar';

/** An item of a made-up 库存: on sale, stock 0, all else blank. */
export function item(key: string, given: Partial<StockItem> = {}): StockItem {
  return {
    key,
    id: key,
    sku: '',
    code: '',
    name: key,
    supplier: '',
    price: null,
    available: 0,
    shipments: [],
    leadDays: null,
    moq: null,
    pack: null,
    safety: null,
    factor: 1,
    closedDays: 0,
    listed: null,
    onSale: true,
    typedAlert: null,
    parts: [],
    row: { sheet: '库存', row: 1, columns: { id: 0 } },
    ...given,
  };
}

export function shipment(pieces: number, arrives: Day | null): Shipment {
  return { pieces, arrives, ordered: null, place: { sheet: '库存', row: 1, column: 1 } };
}

/** Sales by day, the last of which is the day `to`. */
export function sold(
  key: string,
  to: Day,
  units: readonly (number | null)[],
  out: readonly Day[] | null = null,
): ItemSales {
  return {
    key,
    id: key,
    sku: '',
    code: '',
    name: key,
    daily: { from: to - units.length + 1, units, outOfStock: out && new Set(out) },
    totals: [],
    place: { sheet: '销量', row: 1, column: 0 },
  };
}

/** Totals of 7 and 30 days. */
export function soldInAll(
  key: string,
  units7: number | null,
  units30: number | null,
  to: Day | null = null,
): ItemSales {
  const totals = [
    { units: units7, days: 7, to },
    { units: units30, days: 30, to },
  ].flatMap(({ units, ...of }) => (units === null ? [] : [{ units, ...of }]));
  return { ...sold(key, 0, []), daily: null, totals };
}
