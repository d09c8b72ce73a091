import { sampleChanges } from '../../src/sheets/sample/sample';
import { createActions } from '../../src/taskpane/actions';
import { initialState } from '../../src/taskpane/state';
import { createStore } from '../../src/taskpane/store';
import { createWorker } from '../../src/taskpane/worker';
import { zhCN } from '../../src/text/zh-CN';
import { MemoryWorkbook } from '../../src/workbook/memory';
import type { Workbook } from '../../src/workbook/port';

/** 2020-03-01 09:00, the morning after the sample's last day. */
const SAMPLE_MORNING = 43891.375;

/** The pane without its looks, over a workbook in memory; `now` can be moved on. */
export async function openPane({ sample = true } = {}) {
  const workbook = new MemoryWorkbook();
  workbook.seed('Sheet1');
  if (sample) await workbook.apply(sampleChanges());
  const world = { now: SAMPLE_MORNING, clipboard: null as string | null, clipboardWorks: true };
  const store = createStore(initialState('check', Math.floor(world.now) - 1));
  const worker = createWorker(store, zhCN);
  const copyText = async (text: string) => {
    if (!world.clipboardWorks) throw new Error('denied');
    world.clipboard = text;
  };
  const actions = createActions({ workbook, clock: () => world.now, texts: zhCN, copyText }, store, worker);
  await actions.start();
  return { workbook, world, store, worker, actions, state: store.state };
}

/** Every cell and setting of a workbook, to tell whether anything is left of something undone. */
export async function everything(workbook: Workbook) {
  const { sheets, settings } = await workbook.describe();
  const names = sheets.map(({ name }) => name);
  const grids = await workbook.read(names, ['formulas', 'formats']);
  return { names, settings, grids: Object.fromEntries(grids) };
}
