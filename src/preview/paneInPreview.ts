import { copyToClipboard } from '../taskpane/shell/clipboard';
import { mountPane } from '../taskpane/shell/mountPane';
import { TABS } from '../taskpane/tabs';
import type { Texts } from '../text/texts';
import type { Workbook } from '../workbook/port';
import { followTheme, themeNow } from './asked';

/** 2020-03-01 09:00 as Excel counts: the morning after the sample's last day. The sample's clock stands still. */
export const SAMPLE_MORNING = 43891.375;

/** The one place where the pane meets the preview. */
export function openPane(element: HTMLElement, workbook: Workbook, texts: Texts, clock: () => number): void {
  const pane = mountPane(element, {
    workbook,
    clock,
    texts,
    copyText: copyToClipboard,
    theme: themeNow(),
    tabs: TABS,
  });
  followTheme(pane.setTheme);
}
