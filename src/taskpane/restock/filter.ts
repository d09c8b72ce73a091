import type { RestockLine } from '../../domain/stock/restockLine';
import type { StockClass } from '../../domain/stock/stockClass';
import type { StockStatus } from '../../domain/stock/stockStatus';

/** What of the list is shown. */
export interface ItemFilter {
  readonly status: StockStatus | 'toOrder' | 'all' | 'unknown';
  /** null for all; '' for items that name none. */
  readonly supplier: string | null;
  readonly stockClass: StockClass | '新品' | null;
  readonly text: string;
}

export const TO_ORDER: ItemFilter = { status: 'toOrder', supplier: null, stockClass: null, text: '' };

/** The lines that fit, in their order; of several words each must occur. */
export function filtered(
  lines: readonly RestockLine[],
  { status, supplier, stockClass, text }: ItemFilter,
  decided: ReadonlyMap<string, number>,
): readonly RestockLine[] {
  const words = spelled(text).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    const { item } = line;
    if (status === 'toOrder' && !((line.quantity ?? 0) > 0 || decided.has(item.key))) return false;
    if (status === 'unknown' && line.reason.kind !== 'unknown') return false;
    if (status !== 'toOrder' && status !== 'all' && status !== 'unknown' && line.status !== status) return false;
    if (supplier !== null && item.supplier !== supplier) return false;
    if (stockClass !== null && line.stockClass !== stockClass) return false;
    if (words.length === 0) return true;
    const said = spelled([item.name, item.id, item.sku, item.code, item.supplier].join(' '));
    return words.every((word) => said.includes(word));
  });
}

export function suppliersOf(lines: readonly RestockLine[]): readonly string[] {
  return [...new Set(lines.map(({ item }) => item.supplier))].sort((a, b) => (a < b ? -1 : 1));
}

function spelled(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
