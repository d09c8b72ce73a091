import type { Place } from '../../domain/cells';
import { planFirstOrder } from '../../sheets/restock/firstOrder';
import { linesToOrder, orderSheetName, type Order } from '../../sheets/restock/order';
import { readOrder } from '../../sheets/restock/readOrder';
import { isOrderRecord } from '../../sheets/restock/record';
import { planOrderRefill, type OrderRefill } from '../../sheets/restock/refillOrder';
import { fillRecordKey } from '../../sheets/report/fillRecordKey';
import { rememberStock } from '../../sheets/stock/stockMemory';
import type { Change } from '../../workbook/change';
import type { LongWork, Workbook } from '../../workbook/port';
import { JobError } from '../shell/jobError';
import type { StockNow } from './reading';

export interface WrittenOrder {
  readonly sheet: string;
  readonly items: number;
  /** What filling it again did; null where the sheet is new. */
  readonly refill: Omit<OrderRefill, 'changes'> | null;
  readonly undo: readonly Change[];
  readonly show: Place;
}

/**
 * Writes the Thursday table, or fills it again where it is there, and keeps what was out of stock for the next time. `notes`
 * go below its title. Throws JobError or WorkbookError, and then nothing was written.
 */
export async function writeOrder(
  workbook: Workbook,
  { plan, decided, rules }: StockNow,
  notes: readonly string[],
  work?: LongWork,
): Promise<WrittenOrder> {
  const { sheets, settings } = await workbook.describe();
  const { due, asOf, lines } = plan;
  const order: Order = { due, asOf, lines, decided, notes, reviewDays: rules.reviewDays };
  const sheet = orderSheetName(due);
  const { refill, changes } = sheets.some(({ name }) => name === sheet)
    ? await refillOf(workbook, sheet, settings[fillRecordKey(sheet)], order, work)
    : { refill: null, changes: planFirstOrder(order) };
  const undo = await workbook.apply([...changes, rememberStock(settings, plan)], work);
  return { sheet, items: linesToOrder(order).length, refill, undo, show: { sheet, row: 0, column: 0 } };
}

async function refillOf(workbook: Workbook, sheet: string, record: unknown, order: Order, work?: LongWork) {
  if (!isOrderRecord(record)) throw new JobError('notOurReport', { sheet });
  const grid = (await workbook.read([sheet], ['formulas'], work)).get(sheet);
  const found = grid && readOrder(grid);
  if (!found) throw new JobError('reportMoved', { sheet });
  const { changes, ...refill } = planOrderRefill(found, record, order);
  return { changes, refill };
}
