import { restockTabLabel } from '../../text/restockTab/label';
import { lazyView } from '../shell/lazyView';
import type { PaneTab } from '../shell/pane';

const ID = 'restock';

/** 补货: what to order by Thursday, and why. Its code comes when it is opened. */
export const restockTab: PaneTab = {
  id: ID,
  label: ({ locale }) => restockTabLabel[locale],
  open: (pane) => ({
    view: lazyView(pane, ID, async () => {
      const { createRestockView } = await import(/* webpackChunkName: "restock-tab" */ './restockView');
      return createRestockView(pane, ID);
    }),
  }),
};
