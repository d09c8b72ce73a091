import type { StockItem } from './stockItem';

/** By what an item was found in 库存. */
export type JoinKey = 'sku' | 'id' | 'code' | 'name';

/** How a line of another sheet names an item; '' where it does not tell. */
export type ItemNames = Pick<StockItem, 'id' | 'sku' | 'code' | 'name'>;

type Lines = ReadonlyMap<string, readonly StockItem[]>;

/** Lines of 库存 by each of their names. */
export class StockIndex {
  private readonly byKey: Lines;
  private readonly bySku: Lines;
  private readonly byCode: Lines;
  private readonly byId: Lines;
  private readonly byName: Lines;

  constructor(lines: readonly StockItem[]) {
    this.byKey = grouped(lines, ({ id, sku }) => (id && sku ? pair(id, sku) : ''));
    this.bySku = grouped(lines, ({ sku }) => sku);
    this.byCode = grouped(lines, ({ code }) => code);
    this.byId = grouped(lines, ({ id }) => id);
    this.byName = grouped(lines, ({ name }) => spelled(name));
  }

  find({ id, sku, code, name }: ItemNames): { readonly by: JoinKey; readonly lines: readonly StockItem[] } | null {
    const byKey = id && sku ? this.byKey.get(pair(id, sku)) : undefined;
    if (byKey) return { by: 'sku', lines: byKey };
    // A 规格 such as 红色 names many an item; an SKU's number only one.
    const bySku = sku ? this.bySku.get(sku) : undefined;
    if (bySku?.length === 1 && !(id && bySku[0]?.id && bySku[0].id !== id)) return { by: 'sku', lines: bySku };
    const byCode = code ? this.byCode.get(code) : undefined;
    if (byCode?.length === 1) return { by: 'code', lines: byCode };
    const byId = id ? fitting(this.byId.get(id), sku) : null;
    if (byId) return { by: 'id', lines: byId };
    const byName = fitting(
      this.byName.get(spelled(name))?.filter((line) => !(id && line.id)),
      sku,
    );
    return byName && name ? { by: 'name', lines: byName } : null;
  }
}

/** A product as a whole, or its one line; an SKU that 库存 does not know among others it does is none of them. */
function fitting(lines: readonly StockItem[] | undefined, sku: string): readonly StockItem[] | null {
  if (!lines || lines.length === 0) return null;
  if (sku === '') return lines;
  const own = lines.filter((line) => line.sku === sku);
  if (own.length === 1) return own;
  return lines.length === 1 && lines[0]?.sku === '' ? lines : null;
}

function grouped(lines: readonly StockItem[], keyOf: (line: StockItem) => string): Lines {
  const groups = new Map<string, StockItem[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return groups;
}

function pair(id: string, sku: string): string {
  return `${id}|${sku}`;
}

/** A name in one spelling. */
function spelled(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}
