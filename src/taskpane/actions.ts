import type { Day, Period } from '../domain/time/calendar';
import type { Place } from '../domain/cells';
import type { Finding } from '../domain/checks/check';
import type { Marker } from '../domain/report/marker';
import { proposeDay, proposeWeek } from '../domain/time/proposals';
import { SHEETS } from '../sheets/recognise/sheetNames';
import { spellMarker } from '../sheets/report/markers';
import type { Texts } from '../text/texts';
import type { LongWork, Unsubscribe, Workbook } from '../workbook/port';
import { openFindings } from './check/grouping';
import { forgetKnown, markFindingKnown, runDailyCheck } from './jobs/dailyCheck';
import { insertMarker } from './jobs/insertMarker';
import { JobError } from './jobs/jobError';
import { readShopNow } from './jobs/readShopNow';
import { addSampleSheets } from './jobs/sampleSheets';
import { writeWeekReport } from './jobs/weekReport';
import { errorSentence } from './errorSentence';
import { latest, undoLatest, type JournalEntry } from './journal';
import { stillChosen, type Notice } from './state';
import type { Store } from './store';
import type { Worker } from './worker';

/** What the pane needs of the world around it. */
export interface PaneWorld {
  readonly workbook: Workbook;
  /** Local time as Excel keeps it: serial day plus share of the day. */
  readonly clock: () => number;
  readonly texts: Texts;
  /** Rejects where the clipboard is out of reach. */
  readonly copyText: (text: string) => Promise<void>;
}

export type Actions = ReturnType<typeof createActions>;

/** Everything a button of the pane does. Nothing here rejects: failures become a notice. */
export function createActions({ workbook, clock, texts, copyText }: PaneWorld, store: Store, worker: Worker) {
  const { state, dispatch } = store;
  const { work } = worker;
  const today = (): Day => Math.floor(clock());
  const notify = (notice: Notice | null) => dispatch({ kind: 'notice', notice });
  const remember = (entry: JournalEntry) => dispatch({ kind: 'remembered', entry });
  /** A workbook without 日报 is no failure: the pane says what to do instead. */
  const unlessNoDaily = async (job: Promise<void>) => {
    await job.catch((error: unknown) => {
      if (!(error instanceof JobError && error.code === 'noDailySheet')) throw error;
      dispatch({ kind: 'noDaily' });
    });
  };
  const propose = async () => {
    const now = clock();
    const { shop, days } = await readShopNow(workbook, now);
    const week = proposeWeek(days, now, shop.settings.firstWeekday - 1);
    dispatch({ kind: 'proposed', day: proposeDay(days, now), week });
  };
  const check = async (long: LongWork) => {
    const asked = stillChosen(state().chosenDay, today());
    dispatch({ kind: 'checked', check: await runDailyCheck(workbook, clock(), asked, long) });
  };

  return {
    /** Looks at the workbook without disturbing anybody: what it proposes appears, what is wrong is told when asked. */
    async start(): Promise<Unsubscribe> {
      await unlessNoDaily(propose()).catch(() => undefined);
      return workbook
        .onEdit(({ sheet }) => state().check?.sheets.includes(sheet) && dispatch({ kind: 'edited' }))
        .catch(() => async () => undefined);
    },
    showTab: (tab: string) => dispatch({ kind: 'tab', tab }),
    dismiss: () => notify(null),
    notify,
    remember,
    /** Too short for the machinery of work: buttons would flicker at every click. */
    show: (place: Place) =>
      workbook.show(place).catch((error: unknown) => notify({ intent: 'error', text: errorSentence(error, texts) })),
    chooseDay: (day: Day) => dispatch({ kind: 'dayChosen', day, on: today() }),
    chooseWeek: (week: Period) => dispatch({ kind: 'weekChosen', week, on: today() }),
    checkDaily: () =>
      work(async (long) => {
        const knew = state().noDaily;
        await unlessNoDaily(check(long));
        // The pane says already what to do; a button that changes nothing must answer all the same.
        if (knew && state().noDaily) notify({ intent: 'info', text: texts.errors.job.noDailySheet({}) });
      }),

    createSample: () =>
      work(async (long) => {
        const { added, kept, undo } = await addSampleSheets(workbook, long);
        remember({ what: 'sample', label: texts.empty.createSample, undo });
        const { created, kept: keptText } = texts.empty;
        const text = [created(added), kept.length ? keptText(kept) : '', texts.app.undoHint].filter(Boolean).join('');
        await propose();
        notify({ intent: 'success', text });
      }),

    fillWeekly: () =>
      work(async (long) => {
        const asked = stillChosen(state().chosenWeek, today());
        const report = await writeWeekReport(workbook, clock(), asked, long);
        const label = `${texts.week.run} ${texts.week.weekLabel(report.week)}`;
        remember({ what: 'week', label, undo: report.undo });
        dispatch({ kind: 'reported', report });
        await workbook.show(report.written[0]?.place ?? { sheet: report.sheet, row: 0, column: 0 });
      }),

    insertMarker: (marker: Marker) =>
      work(async () => {
        const undo = await insertMarker(workbook, marker);
        remember({ what: 'marker', label: `${texts.week.insertMarker} ${spellMarker(marker)}`, undo });
        const cell = undo.flatMap((change) => (change.kind === 'write' ? change.cells : []))[0];
        const place = { row: 0, column: 0, ...cell, sheet: SHEETS.weekTemplate };
        notify({ intent: 'success', text: texts.week.inserted(spellMarker(marker), place) });
      }),

    /** A null reason takes the mark back. */
    markKnown: (finding: Finding, reason: string | null) =>
      work(async () => {
        if (reason === null) await forgetKnown(workbook, finding);
        else await markFindingKnown(workbook, finding, reason);
        dispatch({ kind: 'known', finding, reason });
      }),

    undo: () =>
      work(async (long) => {
        const undone = latest(state().journal);
        const journal = await undoLatest(workbook, state().journal, long);
        dispatch({ kind: 'undone', journal });
        if (undone) notify({ intent: 'success', text: texts.app.undone(undone.label) });
        await unlessNoDaily(propose()).catch(() => undefined);
      }),

    /** Resolves to the text where it could not be copied, for copying by hand. */
    async copyMessage(): Promise<string | null> {
      const { check: result } = state();
      if (!result) return null;
      const message = texts.dailyMessage(result.brief, openFindings(result).length);
      try {
        await copyText(message);
        notify({ intent: 'success', text: texts.check.copied });
        return null;
      } catch {
        // What an earlier copy said is not true of this one.
        notify(null);
        return message;
      }
    },
  };
}
