import type { Marker } from '../../domain/report/marker';
import type { Period } from '../../domain/time/calendar';
import { spellMarker } from '../../sheets/report/markers';
import type { Pane } from '../shell/pane';
import { createStore } from '../shell/store';
import { stillChosen } from '../shop/chosen';
import { shopOf } from '../shop/shopOf';
import { insertMarker } from './insertMarker';
import { reduceWeek, UNFILLED } from './state';
import { writeWeekReport } from './weekReport';

export type Week = ReturnType<typeof createWeek>;

/** 生成周报: its state, and everything that its buttons do. Nothing here rejects: failures become a notice. */
export function createWeek(pane: Pane) {
  const { workbook, clock, texts, worker } = pane;
  const store = createStore(UNFILLED, reduceWeek);
  const today = () => Math.floor(clock());

  return {
    store,
    /** What was said of one week does not stand beside another. */
    chooseWeek(week: Period) {
      store.dispatch({ kind: 'weekChosen', week, on: today() });
      pane.notify(null);
    },

    fillWeekly: () =>
      worker.work(async (long) => {
        const shop = await shopOf(pane).read(long);
        const asked = stillChosen(store.state().chosenWeek, today());
        const report = await writeWeekReport(workbook, shop, asked, long);
        const entry = { label: `${texts.week.run} ${texts.week.weekLabel(report.week)}`, undo: report.undo };
        store.dispatch({ kind: 'filled', report, entry });
        await pane.remember(entry);
        await workbook.show(report.written[0]?.place ?? { sheet: report.sheet, row: 0, column: 0 });
      }),

    insertMarker: (marker: Marker) =>
      worker.work(async () => {
        const undo = await insertMarker(workbook, marker, shopOf(pane).state().understood?.recognition);
        await pane.remember({ label: `${texts.week.insertMarker} ${spellMarker(marker)}`, undo });
        const [place] = undo.flatMap((change) =>
          change.kind === 'write' ? change.cells.map((cell) => ({ ...cell, sheet: change.sheet })) : [],
        );
        if (place) pane.notify({ intent: 'success', text: texts.week.inserted(spellMarker(marker), place) });
      }),
  };
}
