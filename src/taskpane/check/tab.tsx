import type { PaneTab } from '../shell/pane';
import { shopOf } from '../shop/shopOf';
import { createCheck } from './actions';
import { CheckView } from './checkView';

/** 检查: the day's figures, what is wrong with them, and where. */
export const checkTab: PaneTab = {
  id: 'check',
  label: (texts) => texts.check.tab,
  open(pane) {
    const check = createCheck(pane);
    return {
      view: () => <CheckView pane={pane} check={check} />,
      commands: {
        async checkDaily(day) {
          if (day !== undefined) check.chooseDay(day);
          await check.checkDaily();
        },
      },
      start: shopOf(pane).start,
    };
  },
};
