import { sheetsTabLabel } from '../../text/sheetsTab/label';
import { lazyView } from '../shell/lazyView';
import type { PaneTab } from '../shell/pane';

const ID = 'sheets';

/** 认表: what was understood of the workbook, and how to change it. Its code comes when it is opened. */
export const sheetsTab: PaneTab = {
  id: ID,
  label: ({ locale }) => sheetsTabLabel[locale],
  open: (pane) => ({
    view: lazyView(pane, ID, async () => {
      const { createSheetsView } = await import(/* webpackChunkName: "sheets-tab" */ './sheetsView');
      return createSheetsView(pane, ID);
    }),
    commands: {
      // To come to the front is all there is to do.
      showSheets: async () => undefined,
    },
  }),
};
