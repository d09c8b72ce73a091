import type { ItemSales } from './itemSales';
import { addedSales } from './addedSales';
import { productOf } from './product';
import { StockIndex, type JoinKey } from './stockIndex';
import type { StockItem } from './stockItem';

/** How sales and stock came together. */
export interface SalesJoin {
  /** 库存 as it is ordered: SKUs of a product whose sales are not told apart are one item. */
  readonly items: readonly StockItem[];
  /** Sales by the key of those items. */
  readonly sales: readonly ItemSales[];
  /** Items of 销量 that were found, by what. */
  readonly matched: Readonly<Record<JoinKey, number>>;
  readonly onlyInStock: readonly StockItem[];
  readonly onlyInSales: readonly ItemSales[];
  /** Lines of 库存 that are a second one of the same item. Only the first counts. */
  readonly duplicates: readonly StockItem[];
}

/**
 * Finds what was sold among what is in stock: by SKU, by 商家编码, by 商品ID, and by name where one side has no id. Nothing is
 * joined by a likeness: a key is equal or it is not.
 */
export function joinSales(lines: readonly StockItem[], sold: readonly ItemSales[]): SalesJoin {
  const { first, duplicates } = withoutDuplicates(lines);
  const index = new StockIndex(first);
  const matched: Record<JoinKey, number> = { sku: 0, id: 0, code: 0, name: 0 };
  const onlyInSales: ItemSales[] = [];
  const found: { readonly sale: ItemSales; readonly lines: readonly StockItem[] }[] = [];
  for (const sale of sold) {
    const match = index.find(sale);
    if (match) {
      matched[match.by]++;
      found.push({ sale, lines: match.lines });
    } else onlyInSales.push(sale);
  }
  const products = new Map<StockItem, StockItem>();
  for (const { lines: several } of found) {
    if (several.length < 2) continue;
    const product = productOf(several);
    for (const line of several) products.set(line, product);
  }
  const items = [...new Set(first.map((line) => products.get(line) ?? line))];
  const salesOf = new Map<string, ItemSales>();
  for (const { sale, lines: own } of found) {
    const line = own[0] as StockItem;
    const { key } = products.get(line) ?? line;
    const before = salesOf.get(key);
    salesOf.set(key, before ? addedSales(before, sale) : { ...sale, key });
  }
  return {
    items,
    sales: [...salesOf.values(), ...onlyInSales],
    matched,
    onlyInStock: items.filter(({ key }) => !salesOf.has(key)),
    onlyInSales,
    duplicates,
  };
}

function withoutDuplicates(lines: readonly StockItem[]) {
  const first = new Map<string, StockItem>();
  const duplicates: StockItem[] = [];
  for (const line of lines) {
    if (first.has(line.key)) duplicates.push(line);
    else first.set(line.key, line);
  }
  return { first: [...first.values()], duplicates };
}
