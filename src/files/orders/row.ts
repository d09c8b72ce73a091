import type { CellValue } from '../../domain/cells';
import { toFen } from '../../domain/metrics/money';
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
  const units = unitsOf(row, at);
  if (units !== null) cells.units = units / 100;
  const where = at.address < 0 ? '' : province(String(row[at.address] ?? ''));
  if (where) cells.province = where;
  return cells;
}

/** The row of an order of several lines, with one line more: amounts and units add up, all else is the first line's. */
export function withLine(
  cells: Readonly<Record<string, CellValue>>,
  row: Cells,
  at: OrderColumns,
  fen: number,
): Record<string, CellValue> {
  const sum: Record<string, CellValue> = { ...cells, amount: (toFen(Number(cells.amount)) + fen) / 100 };
  const units = unitsOf(row, at);
  if (units !== null) sum.units = (toFen(Number(cells.units ?? 0)) + units) / 100;
  return sum;
}

/** In hundredths; null where the file has no such column, the cell is blank, or holds no number. */
function unitsOf(row: Cells, at: OrderColumns): number | null {
  const units = fenOf(row[at.units]);
  return units === units ? units : null;
}

/** A time as Excel's serial number; null for blank and for what is no time. */
export function timeOf(cell: CellValue | undefined): number | null {
  const found = cell === undefined || cell === '' ? null : parseCellDate(cell);
  return found && serial(found);
}
