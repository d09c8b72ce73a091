import { reduceFrame, startFrame } from '../../../src/taskpane/shell/frame';
import { JobError } from '../../../src/taskpane/shell/jobError';
import { createStore } from '../../../src/taskpane/shell/store';
import { createWorker } from '../../../src/taskpane/shell/worker';
import { zhCN } from '../../../src/text/zh-CN';
import { WorkbookError } from '../../../src/workbook/errors';

function setUp() {
  const store = createStore(startFrame('check'), reduceFrame);
  return { store, worker: createWorker(store, zhCN) };
}

describe('work of the pane', () => {
  const failures: readonly [string, unknown, 'error' | 'info', string][] = [
    ['a job', new JobError('weekWithoutData', { week: '2020.02.17-02.23' }), 'error', '2020.02.17-02.23 没有数据'],
    ['the workbook', new WorkbookError('sheetProtected', { sheet: '日报' }), 'error', '工作表「日报」受保护'],
    ['somebody who cancels', new WorkbookError('cancelled'), 'info', '已取消，没有改动。'],
    ['something unforeseen', new TypeError('x is undefined'), 'error', '出了意外'],
    ['something that is no error', 'text', 'error', '出了意外'],
  ];
  test.each(failures)('stopped by %s ends in one sentence', async (_, error, intent, text) => {
    const { store, worker } = setUp();
    const done = await worker.work(async () => {
      throw error;
    });
    expect(done).toBe(false);
    expect(store.state().busy).toBeNull();
    expect(store.state().notice?.intent).toBe(intent);
    expect(store.state().notice?.text).toContain(text);
    expect(store.state().notice?.text).not.toMatch(/undefined|Error|\n/);
  });

  test('reports progress, and hears a cancel', async () => {
    const { store, worker } = setUp();
    const heard: boolean[] = [];
    await worker.work(async ({ progress, cancelled }) => {
      progress?.(3, 10);
      expect(store.state().busy).toEqual({ done: 3, total: 10, cancelling: false });
      heard.push(cancelled?.() ?? false);
      worker.cancel();
      heard.push(cancelled?.() ?? false);
    });
    expect(heard).toEqual([false, true]);
  });

  test('does one job at a time; idle waits for it', async () => {
    const { worker } = setUp();
    const order: string[] = [];
    let finish = () => {};
    const first = worker.work(async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      order.push('first');
    });
    expect(await worker.work(async () => void order.push('refused'))).toBe(false);
    const idle = worker.idle().then(() => order.push('idle'));
    finish();
    expect(await first).toBe(true);
    await idle;
    expect(order).toEqual(['first', 'idle']);
    expect(await worker.work(async () => void order.push('second'))).toBe(true);
  });
});
