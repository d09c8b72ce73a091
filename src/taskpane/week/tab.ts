import { lazyView } from '../shell/lazyView';
import type { PaneTab } from '../shell/pane';
import { shopOf } from '../shop/shopOf';

const ID = 'week';

/** 周报: the week template filled for a week. Its code comes when it is opened, or when the ribbon asks for a report. */
export const weekTab: PaneTab = {
  id: ID,
  label: (texts) => texts.week.tab,
  open(pane) {
    const loaded = once(async () => {
      const { openWeek } = await import(/* webpackChunkName: "week-tab" */ './openWeek');
      return openWeek(pane);
    });
    return {
      view: lazyView(pane, ID, async () => (await loaded()).view),
      commands: {
        async fillWeekly() {
          await (await loaded()).week.fillWeekly();
        },
      },
      start: shopOf(pane).start,
    };
  },
};

/** The view and the ribbon share what was loaded; a failure is forgotten, so that the next one tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let under: Promise<T> | null = null;
  return () =>
    (under ??= load().catch((failure: unknown) => {
      under = null;
      throw failure;
    }));
}
