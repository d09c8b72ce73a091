import { sampleChanges } from '../../src/sheets/sample/sample';
import { openPane } from '../../src/taskpane/shell/openPane';
import type { PaneTab } from '../../src/taskpane/shell/pane';
import { shopOf } from '../../src/taskpane/shop/shopOf';
import { zhCN } from '../../src/text/zh-CN';
import { MemoryWorkbook } from '../../src/workbook/memory';
import type { Workbook } from '../../src/workbook/port';

/** 2020-03-01 09:00, the morning after the sample's last day. */
const SAMPLE_MORNING = 43891.375;

/** The pane without its looks, over a workbook in memory; `now` can be moved on. */
export async function paneOver({ sample = true, tabs = [] as readonly PaneTab[] } = {}) {
  const workbook = new MemoryWorkbook();
  workbook.seed('Sheet1');
  if (sample) await workbook.apply(sampleChanges());
  const world = { now: SAMPLE_MORNING, clipboard: null as string | null, clipboardWorks: true };
  const copyText = async (text: string) => {
    if (!world.clipboardWorks) throw new Error('denied');
    world.clipboard = text;
  };
  const { pane, start } = openPane({ workbook, clock: () => world.now, texts: zhCN, copyText }, tabs);
  const shop = shopOf(pane);
  await start();
  await shop.start();
  return { workbook, world, pane, shop, frame: pane.frame.state };
}

/** Every cell and setting of a workbook, to tell whether anything is left of something undone. */
export async function everything(workbook: Workbook) {
  const { sheets, settings } = await workbook.describe();
  const names = sheets.map(({ name }) => name);
  const grids = await workbook.read(names, ['formulas', 'formats']);
  return { names, settings, grids: Object.fromEntries(grids) };
}
