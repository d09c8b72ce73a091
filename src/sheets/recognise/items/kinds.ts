import type { SheetGrid } from '../../../workbook/grid';
import { columnOf, itemTable, namesItems, type ItemTable } from './itemTable';

/** How a table tells what was sold: a line for each item and day, days across, or totals of some days. */
export type SalesForm = 'lines' | 'across' | 'totals';

/** 库存: named items with what is at hand; a table with days is a record of stock, no list of it. */
export function stockTable(grid: SheetGrid): ItemTable | null {
  const table = itemTable(grid);
  if (!table || columnOf(table, 'available') === undefined) return null;
  return columnOf(table, 'day') === undefined && table.dates.length === 0 ? table : null;
}

/** 销量: named items with what was sold of them. */
export function salesTable(grid: SheetGrid): { readonly table: ItemTable; readonly form: SalesForm } | null {
  const table = itemTable(grid);
  if (!table) return null;
  const form = formOf(table);
  return form && { table, form };
}

function formOf(table: ItemTable): SalesForm | null {
  const hasUnits = columnOf(table, 'units') !== undefined;
  if (hasUnits && columnOf(table, 'day') !== undefined) return 'lines';
  if (columnOf(table, 'unitsOf') !== undefined) return 'totals';
  if (table.dates.length > 0) return 'across';
  return hasUnits ? 'totals' : null;
}

/** 到货计划: named items with pieces and the day on which they come, and no stock, which would make it 库存 itself. */
export function arrivalsTable(grid: SheetGrid): ItemTable | null {
  const table = itemTable(grid);
  if (!table || !namesItems(table)) return null;
  const pieces = columnOf(table, 'inTransit') ?? columnOf(table, 'quantity');
  const isStock = columnOf(table, 'available') !== undefined;
  return pieces !== undefined && columnOf(table, 'arrives') !== undefined && !isStock ? table : null;
}
