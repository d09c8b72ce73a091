import { formatDay, formatPeriod } from '../../src/domain/time/calendar';
import { groupFindings } from '../../src/taskpane/check/grouping';
import { everything, openPane } from './pane';

const WEEK_SHEET = '周报 2020.02.17-02.23';

describe('tab 检查', () => {
  test('a workbook without 日报 asks for the sample; 撤销 takes it away again', async () => {
    const { workbook, actions, state } = await openPane({ sample: false });
    const before = await everything(workbook);
    expect(state().noDaily).toBe(true);
    await actions.checkDaily();
    expect(state().notice).toMatchObject({ intent: 'info', text: expect.stringContaining('没有找到日报数据') });

    await actions.createSample();
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      '日报',
      '目标',
      '设置',
      '周报模板',
    ]);
    expect(state().noDaily).toBe(false);
    expect(state().notice?.text).toMatch(/^已新建「日报」「目标」「设置」「周报模板」。.*Ctrl\+Z/);

    await actions.undo();
    expect(await everything(workbook)).toEqual(before);
    expect(state()).toMatchObject({ noDaily: true, journal: [] });
  });

  test('proposes yesterday before anything is asked, and checks it', async () => {
    const { actions, state } = await openPane();
    expect(formatDay(state().proposedDay)).toBe('2020-02-29');
    await actions.checkDaily();
    const { check } = state();
    expect(formatDay(check!.asked)).toBe('2020-02-29');
    const { onDay, older, others } = groupFindings(check!);
    expect([onDay.length, others.length]).toEqual([0, 1]);
    expect(older.length).toBeGreaterThan(5);
  });

  test('a day chosen by hand is asked about today, and not tomorrow', async () => {
    const { actions, state, world } = await openPane();
    actions.chooseDay(43873);
    await actions.checkDaily();
    expect(state().check?.asked).toBe(43873);
    world.now += 1;
    await actions.checkDaily();
    expect(state().check?.asked).toBe(Math.floor(world.now) - 1);
  });

  test.each([
    ['日报', true],
    ['目标', true],
    ['设置', true],
    ['周报模板', false],
    ['Sheet1', false],
  ])('an edit of %s makes the check stale: %s', async (sheet, stale) => {
    const { workbook, actions, state } = await openPane();
    await actions.checkDaily();
    workbook.type({ sheet, row: 40, column: 1 }, 5);
    expect(state().stale).toBe(stale);
    await actions.checkDaily();
    expect(state().stale).toBe(false);
  });

  test('已知 keeps a finding quiet, in the next check too, until it is taken back', async () => {
    const { actions, state } = await openPane();
    await actions.checkDaily();
    const first = groupFindings(state().check!).older[0]!;
    const reasonNow = () => state().check!.findings.find(({ key }) => key === first.key)?.knownAs;
    await actions.markKnown(first.finding, '大促备货');
    expect(reasonNow()).toBe('大促备货');
    await actions.checkDaily();
    expect(reasonNow()).toBe('大促备货');
    await actions.markKnown(first.finding, null);
    expect(reasonNow()).toBeNull();
    await actions.checkDaily();
    expect(reasonNow()).toBeNull();
  });

  test('a click leads to the cell; a sheet that has gone is told', async () => {
    const { workbook, actions, state } = await openPane();
    await actions.show({ sheet: '日报', row: 5, column: 3 });
    expect(await workbook.selection()).toEqual({ sheet: '日报', row: 5, column: 3 });
    await actions.show({ sheet: '三月', row: 0, column: 0 });
    expect(state().notice).toMatchObject({ intent: 'error', text: expect.stringContaining('「三月」不见了') });
  });

  test('复制日报文字: on the clipboard, or handed back where there is none', async () => {
    const { actions, state, world } = await openPane();
    await actions.checkDaily();
    expect(await actions.copyMessage()).toBeNull();
    expect(world.clipboard?.split('\n')).toHaveLength(5);
    expect(state().notice?.intent).toBe('success');
    world.clipboardWorks = false;
    expect(await actions.copyMessage()).toBe(world.clipboard);
    expect(state().notice).toBeNull();
  });
});

describe('tab 周报', () => {
  test('fills the last complete week, shows it, and 撤销 restores every cell', async () => {
    const { workbook, actions, state } = await openPane();
    const before = await everything(workbook);
    expect(formatPeriod(state().proposedWeek!)).toBe('2020.02.17-02.23');
    await actions.fillWeekly();
    expect(state().report).toMatchObject({ sheet: WEEK_SHEET, refilled: false });
    expect((await workbook.selection()).sheet).toBe(WEEK_SHEET);
    expect(state().journal.map(({ label }) => label)).toEqual(['生成周报 2020.02.17-02.23']);

    await actions.undo();
    expect(await everything(workbook)).toEqual(before);
    const text = '已撤销「生成周报 2020.02.17-02.23」，单元格恢复原样。';
    expect(state()).toMatchObject({ report: null, journal: [], notice: { intent: 'success', text } });
  });

  test('undoing over what somebody typed since says why, and keeps the entry', async () => {
    const { workbook, actions, state } = await openPane();
    await actions.fillWeekly();
    const { place } = state().report!.written[0]!;
    workbook.type(place, '手工');
    await actions.undo();
    expect(state().notice).toMatchObject({ intent: 'error', text: expect.stringContaining('后来被改过') });
    expect(state().journal).toHaveLength(1);
    expect(state().report).not.toBeNull();
  });

  test.each([
    ['an empty week', async ({ actions }) => actions.chooseWeek({ from: 43900, to: 43906 }), '没有数据'],
    ['a protected structure', async ({ workbook }) => void (workbook.structureProtected = true), '工作簿结构受保护'],
    ['a sheet of that name', async ({ workbook }) => void workbook.seed(WEEK_SHEET, [['我的']]), '不是店报生成的'],
  ] as [string, (pane: Awaited<ReturnType<typeof openPane>>) => Promise<void>, string][])(
    '%s: one sentence, nothing written, nothing to undo',
    async (_, prepare, sentence) => {
      const pane = await openPane();
      await prepare(pane);
      const before = await everything(pane.workbook);
      await pane.actions.fillWeekly();
      expect(pane.state().notice).toMatchObject({ intent: 'error', text: expect.stringContaining(sentence) });
      expect(await everything(pane.workbook)).toEqual(before);
      expect(pane.state()).toMatchObject({ journal: [], report: null, busy: null });
    },
  );

  test('插入标记 writes into the selected cell of the template, and is taken back', async () => {
    const { workbook, actions, state } = await openPane();
    const cell = { sheet: '周报模板', row: 60, column: 1 };
    const before = await everything(workbook);
    const marker = { kind: 'metric', metric: 'amountPaid', facet: 'change' } as const;
    await actions.insertMarker(marker);
    expect(state().notice?.intent).toBe('error');

    await actions.show(cell);
    await actions.insertMarker(marker);
    expect(state().notice?.text).toBe('已在 周报模板 B61 插入 {{付款金额.环比}}。');
    await actions.undo();
    expect(await everything(workbook)).toEqual(before);
  });
});
