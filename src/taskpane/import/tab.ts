import { importTabLabel } from '../../text/importTab/label';
import { lazyView } from '../shell/lazyView';
import type { PaneTab } from '../shell/pane';

const ID = 'import';

/** 导入. Its code comes when it is opened, and the parsers only when files are read, in their worker. */
export const importTab: PaneTab = {
  id: ID,
  label: ({ locale }) => importTabLabel[locale],
  open: (pane) => ({
    view: lazyView(pane, ID, async () => {
      const { createImportView } = await import(/* webpackChunkName: "import-tab" */ './importView');
      return createImportView(pane, ID);
    }),
  }),
};
