import type { LongWork } from '../workbook/port';
import { WorkbookError } from '../workbook/errors';
import { workbookErrorOf } from './failure';

/**
 * Runs a conversation with Excel. While the user is editing a cell Excel waits until the cell is left
 * instead of refusing, where it can (`delayForCellEdit`). Throws WorkbookError only.
 */
export async function inExcel<T>(conversation: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, conversation);
  } catch (error) {
    throw workbookErrorOf(error);
  }
}

/** Throws WorkbookError `cancelled`; asked between round trips. */
export function stopIfCancelled(work: LongWork): void {
  if (work.cancelled?.()) throw new WorkbookError('cancelled');
}
