import type { PaneTab } from '../shell/pane';
import { shopOf } from '../shop/shopOf';
import { createCheck } from './actions';
import { CheckView } from './checkView';
import { loadRules } from './loadRules';

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
      async start() {
        await shopOf(pane).start();
        // Nobody waits for them at the first check; where they cannot be had now, it says so then.
        await loadRules().catch(() => undefined);
      },
    };
  },
};
