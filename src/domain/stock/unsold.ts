import type { SalesJoin } from './joinSales';
import type { ItemSales, UnitTotal } from './itemSales';
import type { JoinKey } from './stockIndex';
import type { StockItem } from './stockItem';

/** Where fewer of the items were found than this share, sheets do not speak of the same items. */
const FOUND = 0.5;

/**
 * The sales with those of items that an export of what was sold does not list, and so were not sold on its days. Only where
 * the two sheets do speak of the same items, and only of items that have what the others were found by: an id that Excel damaged names none.
 */
export function withUnsold({ items, sales, matched, onlyInStock, onlyInSales }: SalesJoin): readonly ItemSales[] {
  if (items.length - onlyInStock.length < items.length * FOUND) return sales;
  const by = (Object.keys(matched) as JoinKey[]).reduce((most, key) => (matched[key] > matched[most] ? key : most));
  // What was sold and not found may be any item that it cannot be told from.
  if (onlyInSales.some((sale) => by === 'name' || sale[by] === '')) return sales;
  const unsold = onlyInStock.filter((item) => item[by] !== '' || (by === 'sku' && item.id !== ''));
  if (unsold.length === 0) return sales;
  const [daily, totals] = [zeroDays(sales), zeroTotals(sales)];
  return [...sales, ...unsold.map((item): ItemSales => ({ ...namesOf(item), daily, totals, unlisted: true }))];
}

function namesOf({ key, id, sku, code, name, row }: StockItem) {
  return { key, id, sku, code, name, place: { sheet: row.sheet, row: row.row, column: 0 } };
}

/** 0 on every day of which anything is known. */
function zeroDays(sales: readonly ItemSales[]): ItemSales['daily'] {
  let [from, to] = [Infinity, -Infinity];
  for (const { daily } of sales) {
    if (!daily) continue;
    from = Math.min(from, daily.from);
    to = Math.max(to, daily.from + daily.units.length);
  }
  if (to < from) return null;
  const units: (number | null)[] = new Array(to - from).fill(null);
  for (const { daily } of sales) {
    daily?.units.forEach((pieces, i) => {
      if (pieces !== null) units[daily.from + i - from] = 0;
    });
  }
  return { from, units, outOfStock: null };
}

function zeroTotals(sales: readonly ItemSales[]): UnitTotal[] {
  const longest = sales.reduce<readonly UnitTotal[]>(
    (most, { totals }) => (totals.length > most.length ? totals : most),
    [],
  );
  return longest.map((total) => ({ ...total, units: 0 }));
}
