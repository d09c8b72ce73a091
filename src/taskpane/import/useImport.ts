import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers, Question } from '../../files/findings';
import { keepAnswers } from '../../sheets/import/changes';
import type { ImportChoices } from '../../sheets/import/choices';
import type { ImportPlan } from '../../sheets/import/planned';
import type { ImportTabTexts } from '../../text/importTab/texts';
import type { LongWork } from '../../workbook/port';
import type { JournalEntry } from '../journal';
import type { TabProps } from '../tab';
import { lastingAnswers } from './questions';
import { readImport, readTargets, type ImportAsk, type Reading } from './readImport';
import { afterReading, START, withChoices, withGrids, type Session } from './session';
import { withSources, type Source } from './sources';
import { firstPlace, writeImport } from './writeImport';

type Kept = Pick<ImportAsk, 'sources' | 'answers' | 'orderRows'>;
const NOTHING: Kept = { sources: [], answers: {}, orderRows: false };

/** The three steps of an import. Nothing here rejects: failures become the pane's notice. */
export function useImport({ workbook, clock, worker, actions }: TabProps, texts: ImportTabTexts) {
  const [session, setSession] = useState<Session>(START);
  const [kept, setKept] = useState<Kept>(NOTHING);
  const current = useRef(session);
  current.current = session;

  /** What was asked is kept only when the files were read, so that 取消 leaves everything as it was. */
  const readInto = async (next: Kept, work: LongWork, afresh = false) => {
    const reading = await readImport(workbook, { ...next, now: clock() }, work);
    setKept(next);
    setSession((before) => afterReading(before, reading, afresh));
  };
  const read = (next: Kept) => worker.work((work) => readInto(next, work));

  const renew = async (reading: Reading) => {
    // Whoever is typing in a cell comes first; guards protect what was typed, and the next edit renews again.
    const grids = await readTargets(workbook, reading.joined).catch(() => null);
    if (grids) setSession((before) => withGrids(before, reading, grids));
  };

  useEffect(() => {
    const listening = workbook.onEdit(() => {
      const now = current.current;
      if (now.step === 'preview') void renew(now.reading);
    });
    return () => void listening.then((stop) => stop()).catch(() => undefined);
  }, [workbook]);

  return {
    session,
    sources: kept.sources,
    orderRows: kept.orderRows,
    /** After an import that was written, new files begin a new one. */
    add(sources: readonly Source[]) {
      const afresh = session.step === 'done';
      const before = afresh ? NOTHING : kept;
      const next = { ...before, sources: withSources(before.sources, sources) };
      return worker.work((work) => readInto(next, work, afresh));
    },
    listOrders: (orderRows: boolean) => read({ ...kept, orderRows }),
    readAgain: () => read(kept),
    restart() {
      setKept(NOTHING);
      setSession(START);
    },
    choose: (choices: ImportChoices) => setSession((before) => withChoices(before, choices)),

    /** Reads anew with an answer; one that holds for later files is kept in the workbook. */
    answer: (questions: readonly Question[], given: Answers) =>
      worker.work(async (work) => {
        if (session.step !== 'preview') return;
        const next = { ...kept, answers: { ...kept.answers, ...given } };
        const lasting = lastingAnswers(questions, given);
        if (Object.keys(lasting).length > 0) {
          await workbook.apply([keepAnswers({ ...session.reading.remembered, ...lasting })]);
        }
        await readInto(next, work);
      }),
    forgetAnswers: () =>
      worker.work(async (work) => {
        await workbook.apply([keepAnswers({})]);
        await readInto({ ...kept, answers: {} }, work);
      }),

    async confirm(plan: ImportPlan) {
      if (session.step !== 'preview') return;
      const { reading, choices } = session;
      const done = await worker.work(async (work) => {
        const written = await writeImport(workbook, plan, reading.joined, work);
        const entry: JournalEntry = { what: 'import', label: texts.undoLabel(written.cells), undo: written.undo };
        actions.remember(entry);
        setSession({ step: 'done', reading, choices, written, entry });
        const place = firstPlace(written);
        if (place) await workbook.show(place);
      });
      // A guard may have found an edit that nobody told us about.
      if (!done) void renew(reading);
    },
  };
}

export type Import = ReturnType<typeof useImport>;
