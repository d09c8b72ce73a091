import type { Pane } from '../../shell/pane';
import { errorSentence } from '../../shell/errorSentence';
import type { DailyCheck } from '../dailyCheck';
import { keptResults, marksAreOn } from './kept';
import { planMarks, planNoMarks } from './planMarks';
import { planResults, sheetsToRead } from './planResults';
import { sheetsOf } from './resultRows';
import { textsOf } from './textsOf';

const WITH_CONTENTS = ['formulas', 'formats'] as const;

/** Writes the sheet of results and shows it. Never rejects. */
export function writeResults(pane: Pane, check: DailyCheck): Promise<boolean> {
  const { workbook, texts } = pane;
  const t = textsOf(texts);
  return pane.worker.work(async (work) => {
    const info = await workbook.describe();
    if (check.findings.length === 0 && !keptResults(info)) {
      pane.notify({ intent: 'info', text: t.nothing });
      return;
    }
    const grids = await workbook.read(sheetsToRead(info, check), WITH_CONTENTS, work);
    const { sheet, count, isNew, changes } = planResults(info, check, grids, texts);
    const undo = await workbook.apply(changes, work);
    await pane.remember({ label: `${t.write} ${sheet}`, undo });
    await workbook.show({ sheet, row: 0, column: 0 });
    pane.notify({ intent: 'success', text: (isNew ? t.written : t.refilled)(sheet, count) });
  });
}

/** Lays marks on the cells of what the check found. Never rejects. */
export function layMarks(pane: Pane, check: DailyCheck): Promise<boolean> {
  const { workbook } = pane;
  const t = textsOf(pane.texts);
  return pane.worker.work(async (work) => {
    const info = await workbook.describe();
    const grids = await workbook.read(sheetsOf(check.findings), [], work);
    const { changes, cells, left, locked } = planMarks(info, check.findings, grids);
    if (cells === 0) {
      pane.notify({ intent: 'info', text: locked.length > 0 ? t.marked(0, 0, locked) : t.nothingToMark });
      return;
    }
    const undo = await workbook.apply(changes, work);
    await pane.remember({ label: t.mark, undo });
    pane.notify({ intent: 'success', text: t.marked(cells, left, locked) });
  });
}

/** Takes all marks away. Never rejects. */
export function takeMarksAway(pane: Pane): Promise<boolean> {
  const { workbook } = pane;
  const t = textsOf(pane.texts);
  return pane.worker.work(async (work) => {
    const undo = await workbook.apply(planNoMarks(await workbook.describe()), work);
    await pane.remember({ label: t.unmark, undo });
    pane.notify({ intent: 'success', text: t.unmarked });
  });
}

/**
 * Behind a new check: the sheet of results and the marks, where they are, tell of it. What cannot be done is said; the check
 * itself stands. Never rejects; runs within the work of the check.
 */
export async function followCheck(pane: Pane, check: DailyCheck): Promise<void> {
  const { workbook, texts } = pane;
  const t = textsOf(texts);
  try {
    const info = await workbook.describe();
    const refills = keptResults(info) !== null;
    const grids = await workbook.read(sheetsToRead(info, check), refills ? WITH_CONTENTS : []);
    const results = refills ? planResults(info, check, grids, texts).changes : [];
    const marks = marksAreOn(info) ? planMarks(info, check.findings, grids).changes : [];
    if (results.length + marks.length === 0) return;
    const undo = await workbook.apply([...results, ...marks]);
    await pane.remember({ label: t.followed, undo });
  } catch (error) {
    pane.notify({ intent: 'warning', text: t.notFollowed(errorSentence(error, texts)) });
  }
}
