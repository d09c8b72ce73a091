import type { Finding } from '../../domain/checks/check';
import type { Day } from '../../domain/time/calendar';
import { mendChanges, type Mend } from '../../sheets/mend/mend';
import type { Pane } from '../shell/pane';
import { createStore } from '../shell/store';
import { stillChosen } from '../shop/chosen';
import type { ShopNow } from '../shop/shopNow';
import { isNoDaily, shopOf } from '../shop/shopOf';
import type { DailyCheck } from './dailyCheck';
import { loadRules } from './loadRules';
import { reduceCheck, UNCHECKED } from './state';

export type Check = ReturnType<typeof createCheck>;

/** 检查日报: its state, and everything that its buttons do. Nothing here rejects: failures become a notice. */
export function createCheck(pane: Pane) {
  const { workbook, clock, texts, worker } = pane;
  const shop = shopOf(pane);
  const store = createStore(UNCHECKED, reduceCheck);
  const { state, dispatch } = store;
  const checkDay = async (now: ShopNow, asked: Day | undefined): Promise<DailyCheck> => {
    const { runDailyCheck } = await loadRules();
    return runDailyCheck(workbook, now, asked);
  };
  const today = (): Day => Math.floor(clock());

  pane.onSheetsChanged((sheets) => dispatch({ kind: 'sheetsChanged', sheets }));
  shop.subscribe(() => shop.state().noDaily && dispatch({ kind: 'noDaily' }));
  // What somebody has just seen was computed without the answer.
  shop.onAnswered(async (now) => {
    const { check } = state();
    if (!check || !now) return;
    const again = await checkDay(now, check.asked).catch(() => null);
    dispatch(again ? { kind: 'checked', check: again } : { kind: 'sheetsChanged', sheets: new Set(check.sheets) });
  });

  return {
    store,
    /** What was said of one day does not stand beside another. */
    chooseDay(day: Day) {
      dispatch({ kind: 'dayChosen', day, on: today() });
      pane.notify(null);
    },

    checkDaily: () =>
      worker.work(async (long) => {
        const knew = shop.state().noDaily;
        try {
          const now = await shop.read(long);
          const asked = stillChosen(state().chosenDay, today());
          const check = await checkDay(now, asked);
          dispatch({ kind: 'checked', check });
          if (check.followed) {
            const { followCheck } = await import(/* webpackChunkName: "results" */ './results/actions');
            await followCheck(pane, check);
          }
        } catch (error) {
          if (!isNoDaily(error)) throw error;
          // The pane says already what to do; a button that changes nothing must answer all the same.
          if (knew) pane.notify({ intent: 'info', text: texts.errors.job.noDailySheet({}) });
        }
      }),

    /** Puts one cell right as it was shown, and checks again. */
    mend: (mend: Mend) =>
      worker.work(async (long) => {
        const undo = await workbook.apply(mendChanges(mend), long);
        await pane.remember({ label: texts.check.mended(mend.place), undo });
        const asked = stillChosen(state().chosenDay, today());
        dispatch({ kind: 'checked', check: await checkDay(await shop.read(long), asked) });
        pane.notify({ intent: 'success', text: texts.check.mended(mend.place) });
      }),

    createSample: () =>
      worker.work(async (long) => {
        // A month of figures that most never ask for.
        const { addSampleSheets } = await import(/* webpackChunkName: "sample" */ './sampleSheets');
        const { added, kept, undo } = await addSampleSheets(workbook, long);
        const { createSample, created, kept: keptText } = texts.empty;
        const text = [created(added), kept.length ? keptText(kept) : '', texts.app.undoHint].filter(Boolean).join('');
        await pane.remember({ label: createSample, undo });
        pane.notify({ intent: 'success', text });
      }),

    /** A null reason takes the mark back. */
    markKnown: (finding: Finding, reason: string | null) =>
      worker.work(async () => {
        const { forgetKnown, markFindingKnown } = await loadRules();
        if (reason === null) await forgetKnown(workbook, finding);
        else await markFindingKnown(workbook, finding, reason);
        dispatch({ kind: 'known', finding, reason });
      }),

    /** Resolves to the text where it could not be copied, for copying by hand. */
    async copyMessage(message: string): Promise<string | null> {
      try {
        await pane.copyText(message);
        pane.notify({ intent: 'success', text: texts.check.copied });
        return null;
      } catch {
        // What an earlier copy said is not true of this one.
        pane.notify(null);
        return message;
      }
    },
  };
}
