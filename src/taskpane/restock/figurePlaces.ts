import type { Place } from '../../domain/cells';
import type { RestockLine } from '../../domain/stock/restockLine';
import type { StockField } from '../../domain/stock/stockItem';

/** The cell that a figure of an item comes from; null where no cell holds it. */
export function placeOfFigure(
  { item }: RestockLine,
  from: StockField | 'sales',
  salesAt: ReadonlyMap<string, Place>,
): Place | null {
  if (from === 'sales') return salesAt.get(item.key) ?? null;
  // Goods under way may stand in a sheet of their own.
  if (from === 'inTransit' && item.shipments[0]) return item.shipments[0].place;
  const { sheet, row, columns } = item.row;
  const column = columns[from];
  return column === undefined ? null : { sheet, row, column };
}
