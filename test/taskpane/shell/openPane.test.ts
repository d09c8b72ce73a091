import type { OpenTab, Pane, PaneTab } from '../../../src/taskpane/shell/pane';
import { paneOver } from '../pane';

/** A tab that only says what it was asked. */
function tab(id: string, open: (pane: Pane) => Omit<OpenTab, 'view'>): PaneTab {
  return { id, label: () => id, open: (pane) => ({ view: () => null, ...open(pane) }) };
}

async function listening() {
  const opened = await paneOver();
  const heard: string[][] = [];
  const stop = opened.pane.onSheetsChanged((sheets) => void heard.push([...sheets]));
  return { ...opened, heard, stop };
}

describe('sheets that have changed are told', () => {
  test('after an edit of the user', async () => {
    const { workbook, heard } = await listening();
    workbook.type({ sheet: 'Sheet1', row: 0, column: 0 }, '备忘');
    expect(heard).toEqual([['Sheet1']]);
  });

  test('after our own writing, and after its undoing; settings are no sheets', async () => {
    const { workbook, pane, heard } = await listening();
    const undo = await workbook.apply([
      { kind: 'write', sheet: '日报', cells: [{ row: 40, column: 1, value: 5 }] },
      { kind: 'addSheet', sheet: '销量' },
      { kind: 'setting', key: 'dianbao.x', value: 1 },
    ]);
    await pane.remember({ label: '导入', undo });
    await pane.undo();
    expect(heard.map((sheets) => sheets.sort())).toEqual([
      ['日报', '销量'],
      ['日报', '销量'],
    ]);
  });

  test('not after a setting alone, and not to those who have stopped listening', async () => {
    const { workbook, pane, heard, stop } = await listening();
    const undo = await workbook.apply([{ kind: 'setting', key: 'dianbao.x', value: 1 }]);
    await pane.remember({ label: '已知', undo });
    stop();
    workbook.type({ sheet: 'Sheet1', row: 0, column: 0 }, '备忘');
    expect(heard).toEqual([]);
  });

  test('one who fails keeps nobody from hearing, and nothing from being undone', async () => {
    const { workbook, pane, frame } = await paneOver();
    const heard: string[] = [];
    pane.onSheetsChanged(() => {
      throw new Error('no view');
    });
    pane.onSheetsChanged((sheets) => void heard.push(...sheets));
    const undo = await workbook.apply([{ kind: 'addSheet', sheet: '销量' }]);
    await pane.remember({ label: '导入', undo });
    expect(await pane.undo()).toBe(true);
    expect(heard).toEqual(['销量', '销量']);
    expect(frame().notice?.intent).toBe('success');
  });
});

test('undoing waits for those who look at the sheets', async () => {
  const { workbook, pane, frame } = await paneOver();
  const undo = await workbook.apply([{ kind: 'addSheet', sheet: '销量' }]);
  await pane.remember({ label: '导入', undo });
  const busyAt: boolean[] = [];
  pane.onSheetsChanged(async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    busyAt.push(frame().busy !== null);
  });
  await pane.undo();
  expect(busyAt).toEqual([true]);
});

describe('a command', () => {
  test('brings its tab to the front, waits for the work that runs, and takes its argument along', async () => {
    const asked: unknown[] = [];
    const check = tab('check', () => ({ commands: { checkDaily: async (day) => void asked.push(day) } }));
    const { pane, frame } = await paneOver({ tabs: [tab('week', () => ({})), check] });
    let finish = () => {};
    const running = pane.worker.work(() => new Promise<void>((resolve) => (finish = resolve)));
    const command = pane.run('checkDaily', 43878);
    expect(frame().tab).toBe('check');
    expect(asked).toEqual([]);
    finish();
    await running;
    await command;
    expect(asked).toEqual([43878]);
  });

  test('that no tab offers does nothing', async () => {
    const { pane, frame } = await paneOver({ tabs: [tab('week', () => ({}))] });
    await pane.run('checkDaily');
    expect(frame().tab).toBe('week');
  });
});

test('the first tab is in front, and every tab looks at the workbook when the pane opens', async () => {
  const started: string[] = [];
  const starting = (id: string) => tab(id, () => ({ start: async () => void started.push(id) }));
  const { frame } = await paneOver({ tabs: [starting('week'), starting('check')] });
  expect(frame().tab).toBe('week');
  expect(started).toEqual(['week', 'check']);
});

test('a click leads to the cell; a sheet that has gone is told', async () => {
  const { workbook, pane, frame } = await paneOver();
  await pane.show({ sheet: '日报', row: 5, column: 3 });
  expect(await workbook.selection()).toEqual({ sheet: '日报', row: 5, column: 3 });
  await pane.show({ sheet: '三月', row: 0, column: 0 });
  expect(frame().notice).toMatchObject({ intent: 'error', text: expect.stringContaining('「三月」不见了') });
});
