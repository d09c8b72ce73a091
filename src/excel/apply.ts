import type { CellValue } from '../domain/cells';
import type { Change } from '../workbook/change';
import { cellKey } from '../workbook/contents';
import { WorkbookError } from '../workbook/errors';
import { guardedBy } from '../workbook/inverse';
import { planChanges } from '../workbook/plan';
import type { LongWork } from '../workbook/port';
import { sheetKey } from '../workbook/sheetNames';
import { officeCodeOf, workbookErrorOf } from './failure';
import { bytesOf } from './payload';
import { readPlanState } from './planState';
import { stopIfCancelled } from './session';
import type { Report, Step } from './steps';
import { requestsOf, stepsOf } from './steps';

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
    if (sent > 0) await takeBack(context, inverse, error);
    throw error;
  }
  if (requests.length === 0) work.progress?.(1, 1);
  return guardedBy(inverse, (sheet, row, column) => found.at(sheet, row, column));
}

/**
 * One request. Events are off in it from its first action to its last, so that `onEdit` hears of users only:
 * Excel lets no user in between the actions of one request.
 */
async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<Report[]> {
  const { workbook, runtime } = context;
  runtime.enableEvents = false;
  const reports = steps.flatMap((step) => step.run(workbook) ?? []);
  runtime.enableEvents = true;
  await context.sync();
  return reports;
}

/**
 * Restores what a half carried-out batch may have changed. Sheets come and go only where they are not, or are, there:
 * nobody knows how far the batch got.
 */
async function takeBack(context: Excel.RequestContext, inverse: readonly Change[], cause: unknown): Promise<void> {
  try {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    context.runtime.enableEvents = true;
    await context.sync();
    const present = new Set(worksheets.items.map(({ name }) => sheetKey(name)));
    const foreign = officeCodeOf(cause) === 'ItemAlreadyExists' ? lastAdded(inverse, present) : null;
    const wanted = inverse.filter((change) => {
      if (change.kind === 'removeSheet') return present.has(sheetKey(change.sheet)) && change.sheet !== foreign;
      return change.kind !== 'addSheet' || !present.has(sheetKey(change.sheet));
    });
    for (const request of requestsOf(stepsOf(wanted))) await send(context, request);
  } catch (error) {
    const reason = `not taken back (${workbookErrorOf(error).message}) after ${workbookErrorOf(cause).message}`;
    throw new WorkbookError('hostFailed', { reason });
  }
}

/**
 * The sheet that somebody else added between our looking and our adding: sheets are added in order and the first
 * that exists stops the batch, so it is the last one of ours that is there. Inverses list sheets backwards.
 */
function lastAdded(inverse: readonly Change[], present: ReadonlySet<string>): string | null {
  const last = inverse.find((change) => change.kind === 'removeSheet' && present.has(sheetKey(change.sheet)));
  return last?.kind === 'removeSheet' ? last.sheet : null;
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
