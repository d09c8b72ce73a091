import { copyToClipboard } from '../taskpane/clipboard';
import { importTab } from '../taskpane/import/tab';
import { mountPane, type PaneHandle } from '../taskpane/pane';
import { zhCN } from '../text/zh-CN';
import type { Workbook } from '../workbook/port';

/** 2020-03-01 09:00 as Excel counts: the morning after the sample's last day. The preview's clock stands still. */
const SAMPLE_MORNING = 43891.375;

/** The one place where the pane meets the preview. `?theme=dark` shows it as a dark Excel does. */
export function openPane(element: HTMLElement, workbook: Workbook): PaneHandle {
  return mountPane(element, {
    workbook,
    clock: () => SAMPLE_MORNING,
    texts: zhCN,
    copyText: copyToClipboard,
    theme: new URLSearchParams(location.search).get('theme') === 'dark' ? 'dark' : 'light',
    moreTabs: [importTab],
  });
}
