import type { PaneTab } from '../shell/pane';
import { shopOf } from '../shop/shopOf';
import { createWeek } from './actions';
import { WeekView } from './weekView';

/** 周报: the sheet 周报模板 filled for a week. */
export const weekTab: PaneTab = {
  id: 'week',
  label: (texts) => texts.week.tab,
  open(pane) {
    const week = createWeek(pane);
    return {
      view: () => <WeekView pane={pane} week={week} />,
      commands: {
        async fillWeekly() {
          await week.fillWeekly();
        },
      },
      start: shopOf(pane).start,
    };
  },
};
