import type { PaneTab } from '../tab';

/** 导入昨日. Its code comes when it is opened, and the parsers only when files are read, in their worker. */
export const importTab: PaneTab = {
  id: 'import',
  label: (texts) => texts.app.tabs.import,
  load: async () => (await import(/* webpackChunkName: "import-tab" */ './importTab')).ImportTab,
};
