import type { CellValue } from '../domain/cells';
import type { Change } from '../workbook/change';
import { FoundCells, guardedBy } from '../workbook/foundCells';
import { planChanges } from '../workbook/plan';
import type { LongWork } from '../workbook/port';
import { bytesOf } from './payload';
import { readPlanState } from './planState';
import { stopIfCancelled } from './session';
import { send } from './send';
import { requestsOf, type Report } from './step';
import { stepsOf } from './steps';
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
  const copiedBytes = (sheet: string): number => {
    let bytes = 0;
    for (const { value, formula } of state.cells(sheet).values()) bytes += bytesOf(formula ?? value);
    return bytes;
  };
  const batch = String(Math.random());
  const requests = requestsOf(stepsOf(changes, { copiedBytes, rules: state.rules, laid: state.laid, batch }));
  const found = new FoundCells();
  let sent = 0;
  try {
    for (const request of requests) {
      stopIfCancelled(work);
      sent += 1;
      note(found, await send(context, request));
      work.progress?.(sent, requests.length);
    }
  } catch (error) {
    if (sent > 0) await takeBack(context, { changes, state, batch }, error);
    throw error;
  }
  if (requests.length === 0) work.progress?.(1, 1);
  return guardedBy(inverse, found);
}

function note(found: FoundCells, reports: readonly Report[]): void {
  for (const report of reports) {
    if (!('range' in report)) found.move(report);
    else if (!report.range.isNullObject) {
      const { sheet, range } = report;
      found.note(sheet, range.rowIndex, range.columnIndex, range.formulas as CellValue[][]);
    }
  }
}
