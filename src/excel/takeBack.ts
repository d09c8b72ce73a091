import type { Change } from '../workbook/change';
import { WorkbookError } from '../workbook/errors';
import type { SheetInfo } from '../workbook/port';
import { planChanges } from '../workbook/plan';
import { sheetKey } from '../workbook/sheetNames';
import type { PlanState } from '../workbook/simulation';
import { officeCodeOf, workbookErrorOf } from './failure';
import { askMarks, sheetsToMark } from './marks';
import { MOVES_KEY, movesDone } from './moves';
import { send } from './send';
import { requestsOf } from './step';
import { stepsOf } from './steps';

/** A batch that stopped half way, nobody knows where. */
interface Stopped {
  readonly changes: readonly Change[];
  /** The workbook before it. */
  readonly state: PlanState;
  readonly batch: string;
}

/**
 * Restores everything that a stopped batch may have changed. Contents are restored unasked; sheets come and go only
 * where they are not, or are, there, and lines only as far as it is noted that they moved. Throws WorkbookError
 * `hostFailed` when Excel refuses even that.
 */
export async function takeBack(
  context: Excel.RequestContext,
  { changes, state, batch }: Stopped,
  cause: unknown,
): Promise<void> {
  try {
    const { worksheets, settings } = context.workbook;
    worksheets.load('items/name');
    const noted = settings.getItemOrNullObject(MOVES_KEY).load('value');
    // The batch may have stopped before it switched events on again.
    context.runtime.enableEvents = true;
    const readMarks = askMarks(context, sheetsToMark(changes));
    await context.sync();
    const laid = await readMarks();
    const present = new Set(worksheets.items.map(({ name }) => sheetKey(name)));
    const { inverse } = planChanges(begun(changes, movesDone(noted, batch)), state);
    const restoring = stepsOf(missingPart(inverse, present, cause), { laid });
    const unnamed = unnamedCopies(changes, state.info.sheets, present).map((name) => ({
      bytes: 0,
      run: (workbook: Excel.Workbook) => workbook.worksheets.getItem(name).delete(),
    }));
    for (const request of requestsOf([...unnamed, ...restoring])) await send(context, request);
  } catch (error) {
    const reason = `not taken back (${workbookErrorOf(error).message}) after ${workbookErrorOf(cause).message}`;
    throw new WorkbookError('hostFailed', { reason });
  }
}

/** The changes that may have been begun when so many of them had moved lines. */
function begun(changes: readonly Change[], moved: number): readonly Change[] {
  let count = 0;
  const next = changes.findIndex((change) => movesLines(change) && ++count > moved);
  return next < 0 ? changes : changes.slice(0, next);
}

function movesLines({ kind }: Change): boolean {
  return kind === 'insertLines' || kind === 'removeLines';
}

function missingPart(inverse: readonly Change[], present: ReadonlySet<string>, cause: unknown): Change[] {
  const foreign = officeCodeOf(cause) === 'ItemAlreadyExists' ? lastAdded(inverse, present) : null;
  return inverse.filter((change) => {
    if (change.kind === 'removeSheet') return present.has(sheetKey(change.sheet)) && change.sheet !== foreign;
    return change.kind !== 'addSheet' || !present.has(sheetKey(change.sheet));
  });
}

/**
 * The sheet that somebody else added between our looking and our adding: sheets are added in order and the first
 * that exists stops the batch, so it is the last one of ours that is there. Inverses list sheets backwards.
 */
function lastAdded(inverse: readonly Change[], present: ReadonlySet<string>): string | null {
  const last = inverse.find((change) => change.kind === 'removeSheet' && present.has(sheetKey(change.sheet)));
  return last?.kind === 'removeSheet' ? last.sheet : null;
}

/** Copies that did not get their name: until then Excel calls a copy `name (2)`. */
function unnamedCopies(
  changes: readonly Change[],
  before: readonly SheetInfo[],
  present: ReadonlySet<string>,
): string[] {
  const known = new Set(before.map(({ name }) => sheetKey(name)));
  return changes.flatMap((change) => {
    if (change.kind !== 'copySheet') return [];
    // Excel shortens a long name to make room for the number.
    const ofCopy = (name: string): boolean => {
      const [, stem, number] = /^(.*) \((\d+)\)$/.exec(name) ?? [];
      return stem !== undefined && number !== undefined && stem !== '' && sheetKey(change.from).startsWith(stem);
    };
    return [...present].filter((name) => !known.has(name) && name !== sheetKey(change.sheet) && ofCopy(name));
  });
}
