import type { CellValue } from '../../domain/cells';
import { province } from '../../domain/customers/province';
import { parseCellDate } from '../../sheets/recognise/cellDate';
import { plainText } from '../../sheets/recognise/cellText';
import { fenOf } from './cells';
import type { OrderColumns } from './columns';
import { serial } from '../rows/refunds';
import type { Cells } from '../read/rows';

/** A row of the sheet 订单. Names, telephone numbers and addresses of buyers stay in the file; only the province comes along. */
export function orderRow(id: string, row: Cells, at: OrderColumns, fen: number): Record<string, CellValue> {
  const cells: Record<string, CellValue> = { id };
  for (const name of ['placed', 'paid', 'shipped', 'promised'] as const) {
    const time = timeOf(row[at[name]]);
    if (time !== null) cells[name] = time;
  }
  const status = row[at.status];
  if (status !== undefined && status !== '') cells.status = plainText(String(status));
  cells.amount = fen / 100;
  const units = at.units < 0 ? null : fenOf(row[at.units]);
  if (units !== null && units === units) cells.units = units / 100;
  const where = at.address < 0 ? '' : province(String(row[at.address] ?? ''));
  if (where) cells.province = where;
  return cells;
}

/** A time as Excel's serial number; null for blank and for what is no time. */
export function timeOf(cell: CellValue | undefined): number | null {
  const found = cell === undefined || cell === '' ? null : parseCellDate(cell);
  return found && serial(found);
}
