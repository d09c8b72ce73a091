import { isErrorValue, type CellValue } from '../../domain/cells';
import type { SheetGrid } from '../../workbook/grid';
import { ORDER_COLUMNS, type OrderColumnId } from './columns';
import { keyOf } from './record';
import { SUBTOTAL, supplierOf, TOTAL, type ColumnPlaces } from './rows';

/** One row of a table as it stands now. */
export type FoundRow =
  | { readonly kind: 'supplier'; readonly row: number; readonly supplier: string }
  | { readonly kind: 'item'; readonly row: number; readonly supplier: string; readonly key: string }
  | { readonly kind: 'subtotal' | 'total'; readonly row: number };

/** A table of orders in which somebody may have worked: columns by their headers, rows by what they say. */
export interface FoundOrder {
  readonly sheet: string;
  readonly places: ColumnPlaces;
  readonly headerRow: number;
  readonly rows: readonly FoundRow[];
  /** Formula, else value; '' for an empty cell. */
  contentAt(row: number, column: number): CellValue;
}

/** null where a header of ours, or the row that adds everything up, is gone: then nobody knows what is what. */
export function readOrder(grid: SheetGrid): FoundOrder | null {
  const contentAt = (row: number, column: number): CellValue => {
    const [r, c] = [row - grid.top, column - grid.left];
    const content = grid.formulas?.[r]?.[c] ?? grid.values[r]?.[c] ?? '';
    return isErrorValue(content) ? '' : content;
  };
  const header = headerOf(grid);
  if (!header) return null;
  const { row: headerRow, places } = header;
  const rows: FoundRow[] = [];
  let supplier: string | null = null;
  for (let row = headerRow + 1; row < grid.top + grid.values.length; row++) {
    const label = String(contentAt(row, places.id));
    const begins = supplierOf(label);
    if (begins !== null) rows.push({ kind: 'supplier', row, supplier: (supplier = begins) });
    else if (label === SUBTOTAL) rows.push({ kind: 'subtotal', row });
    else if (label === TOTAL)
      return { sheet: grid.sheet, places, headerRow, rows: [...rows, { kind: 'total', row }], contentAt };
    else if (supplier !== null) {
      const [sku, name] = [contentAt(row, places.sku), contentAt(row, places.name)].map(String) as [string, string];
      if (label !== '' || name !== '')
        rows.push({ kind: 'item', row, supplier, key: keyOf(supplier, label, sku, name) });
    }
  }
  return null;
}

function headerOf(grid: SheetGrid): { readonly row: number; readonly places: ColumnPlaces } | null {
  for (const [r, values] of grid.values.entries()) {
    const places = ORDER_COLUMNS.map(({ id, header }): [OrderColumnId, number] => [id, values.indexOf(header)]);
    if (places.every(([, column]) => column >= 0)) {
      const shifted = places.map(([id, column]) => [id, column + grid.left]);
      return { row: grid.top + r, places: Object.fromEntries(shifted) as ColumnPlaces };
    }
  }
  return null;
}
