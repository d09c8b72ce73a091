import type { Answers, Question } from '../../files/findings';
import { keepAnswers } from '../../sheets/import/changes';
import type { ImportChoices } from '../../sheets/import/choices';
import type { ImportPlan } from '../../sheets/import/planned';
import type { ImportTabTexts } from '../../text/importTab/texts';
import type { LongWork } from '../../workbook/port';
import type { Pane } from '../shell/pane';
import { createStore } from '../shell/store';
import { lastingAnswers } from './questions';
import { readImport, readTargets } from './readImport';
import { withSources, type Source } from './sources';
import { reduceImport, START, type Asked } from './state';
import { firstPlace, writeImport } from './writeImport';

export type Import = ReturnType<typeof createImport>;

/** The three steps of an import. Nothing here rejects: failures become the pane's notice. */
export function createImport(pane: Pane, texts: ImportTabTexts) {
  const { workbook, clock, worker } = pane;
  const store = createStore(START, reduceImport);
  const { state, dispatch } = store;

  /** What was asked is kept only when the files were read, so that 取消 leaves everything as it was. */
  const read = async (asked: Asked, work: LongWork, afresh = false) => {
    const reading = await readImport(workbook, { ...asked, now: clock() }, work);
    dispatch({ kind: 'read', asked, reading, afresh });
  };
  const ask = (more: Partial<Asked>) => worker.work((work) => read({ ...state().asked, ...more }, work));

  /** Whoever is typing in a cell comes first; guards protect what was typed, and the next change looks again. */
  const lookAgain = async () => {
    const { session } = state();
    if (session.step !== 'preview') return;
    const { joined } = session.reading;
    const targets = await readTargets(workbook, joined, clock()).catch(() => null);
    if (targets) dispatch({ kind: 'sheetsRead', joined, targets });
  };
  pane.onSheetsChanged(lookAgain);

  return {
    store,
    /** After an import that was written, new files begin a new one. */
    add(sources: readonly Source[]) {
      const { asked, session } = state();
      const afresh = session.step === 'done';
      const before = afresh ? START.asked : asked;
      const next = { ...before, sources: withSources(before.sources, sources) };
      return worker.work((work) => read(next, work, afresh));
    },
    listOrders: (orderRows: boolean) => ask({ orderRows }),
    readAgain: () => ask({}),
    restart: () => dispatch({ kind: 'restarted' }),
    choose: (choices: ImportChoices) => dispatch({ kind: 'chosen', choices }),

    /** Reads anew with an answer; one that holds for later files is kept in the workbook. */
    answer: (questions: readonly Question[], given: Answers) =>
      worker.work(async (work) => {
        const { asked, session } = state();
        if (session.step !== 'preview') return;
        const lasting = lastingAnswers(questions, given);
        if (Object.keys(lasting).length > 0) {
          await workbook.apply([keepAnswers({ ...session.reading.remembered, ...lasting })]);
        }
        await read({ ...asked, answers: { ...asked.answers, ...given } }, work);
      }),
    forgetAnswers: () =>
      worker.work(async (work) => {
        await workbook.apply([keepAnswers({})]);
        await read({ ...state().asked, answers: {} }, work);
      }),

    async confirm(plan: ImportPlan) {
      const { session } = state();
      if (session.step !== 'preview') return;
      const done = await worker.work(async (work) => {
        const written = await writeImport(workbook, plan, session.reading.joined, work);
        const entry = { label: texts.undoLabel(written.cells), undo: written.undo };
        dispatch({ kind: 'written', written, entry });
        await pane.remember(entry);
        const place = firstPlace(written);
        if (place) await workbook.show(place);
      });
      // A guard may have found an edit that nobody told us about.
      if (!done) void lookAgain();
    },
  };
}
