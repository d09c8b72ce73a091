import { checkTab } from './check/tab';
import { importTab } from './import/tab';
import { restockTab } from './restock/tab';
import { sheetsTab } from './sheets/tab';
import type { PaneTab } from './shell/pane';
import { weekTab } from './week/tab';

/**
 * The tabs of the pane, from left to right: a new one is a folder and a line here. Those opened most often come first, for
 * where there is no room the last ones stand under 更多.
 */
export const TABS: readonly PaneTab[] = [checkTab, importTab, weekTab, restockTab, sheetsTab];
