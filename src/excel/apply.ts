import type { CellValue } from '../domain/cells';
import type { Change } from '../workbook/change';
import { cellKey } from '../workbook/contents';
import { guardedBy } from '../workbook/inverse';
import { planChanges } from '../workbook/plan';
import type { LongWork } from '../workbook/port';
import { sheetKey } from '../workbook/sheetNames';
import { bytesOf } from './payload';
import { readPlanState } from './planState';
import { stopIfCancelled } from './session';
import { send } from './send';
import type { Report } from './steps';
import { requestsOf, stepsOf } from './steps';
import { takeBack } from './takeBack';

/**
 * Reads what the changes touch, judges them, writes, and gives what undoes them: three round trips, and more
 * only for bytes. Excel takes nothing back when a request fails half way, so we do.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly Change[],
  work: LongWork,
): Promise<readonly Change[]> {
  stopIfCancelled(work);
  const state = await readPlanState(context, changes, work);
  const { inverse } = planChanges(changes, state);
  const weightOf = (sheet: string): number => {
    let bytes = 0;
    for (const { value, formula } of state.cells(sheet).values()) bytes += bytesOf(formula ?? value);
    return bytes;
  };
  const requests = requestsOf(stepsOf(changes, weightOf));
  const found = new FoundCells();
  let sent = 0;
  try {
    for (const request of requests) {
      stopIfCancelled(work);
      sent += 1;
      found.note(await send(context, request));
      work.progress?.(sent, requests.length);
    }
  } catch (error) {
    if (sent > 0) await takeBack(context, { changes, inverse, before: state.info.sheets }, error);
    throw error;
  }
  if (requests.length === 0) work.progress?.(1, 1);
  return guardedBy(inverse, (sheet, row, column) => found.at(sheet, row, column));
}

/** What Excel says the written cells hold; later reports win. */
class FoundCells {
  private readonly sheets = new Map<string, Map<number, CellValue>>();

  note(reports: readonly Report[]): void {
    for (const { sheet, range } of reports) {
      if (range.isNullObject) continue;
      const cells = this.sheets.get(sheetKey(sheet)) ?? new Map<number, CellValue>();
      this.sheets.set(sheetKey(sheet), cells);
      for (const [r, row] of (range.formulas as CellValue[][]).entries()) {
        for (const [c, content] of row.entries())
          cells.set(cellKey(range.rowIndex + r, range.columnIndex + c), content);
      }
    }
  }

  at(sheet: string, row: number, column: number): CellValue | undefined {
    return this.sheets.get(sheetKey(sheet))?.get(cellKey(row, column));
  }
}
