import type { Place } from '../../domain/cells';
import type { ItemSales } from '../../domain/stock/itemSales';
import type { Day } from '../../domain/time/calendar';
import { salesTable, type SalesForm } from '../recognise/items/kinds';
import { columnOf } from '../recognise/items/itemTable';
import type { SheetGrid } from '../../workbook/grid';
import { ItemCells, type ItemCellIssues } from './itemCells';
import { periodIn } from './period';
import { readSalesAcross } from './salesAcross';
import { readSalesLines } from './salesLines';
import { readSalesTotals } from './salesTotals';

/** 销量 as one sheet tells it. */
export interface SalesSheet {
  readonly form: SalesForm;
  readonly items: readonly ItemSales[];
  /** The header of units whose days nobody names; null where they are told. */
  readonly periodUnknown: Place | null;
  /** Whether an item that is not in the sheet was not sold: an export of what was sold, no list of items. */
  readonly listsSold: boolean;
}

/** Reads what was sold of each item, up to `asOf`. null where the sheet is no 销量. */
export function readSalesSheet(grid: SheetGrid, issues: ItemCellIssues, asOf: Day): SalesSheet | null {
  const found = salesTable(grid);
  if (!found) return null;
  const { table } = found;
  const cells = new ItemCells(table, issues, asOf);
  const day = columnOf(table, 'day');
  // 统计日期 of a report over some days is all of them in one cell.
  const isOfPeriod = day !== undefined && periodIn(cells.at(table.header.to + 1, day)) !== null;
  const form = isOfPeriod ? 'totals' : found.form;
  const none = { form, periodUnknown: null };
  switch (form) {
    case 'lines':
      return { ...none, items: readSalesLines(cells, asOf), listsSold: true };
    case 'across':
      return { ...none, items: readSalesAcross(cells, asOf), listsSold: false };
    case 'totals': {
      const { items, periodUnknown } = readSalesTotals(cells);
      // Beside the stock itself, every item has its line.
      return { form, items, periodUnknown, listsSold: columnOf(table, 'available') === undefined };
    }
  }
}
