import { formatPeriod } from '../../../src/domain/time/calendar';
import { createWeek } from '../../../src/taskpane/week/actions';
import { shownReport } from '../../../src/taskpane/week/state';
import { everything, paneOver } from '../pane';

const WEEK_SHEET = '周报 2020.02.17-02.23';

async function openWeek() {
  const opened = await paneOver();
  const week = createWeek(opened.pane);
  const report = () => shownReport(week.store.state(), opened.frame().journal);
  return { ...opened, week, report };
}

test('fills the last complete week, shows it, and 撤销 restores every cell', async () => {
  const { workbook, pane, shop, week, report, frame } = await openWeek();
  const before = await everything(workbook);
  expect(formatPeriod(shop.state().proposedWeek!)).toBe('2020.02.17-02.23');
  await week.fillWeekly();
  expect(report()).toMatchObject({ sheet: WEEK_SHEET, refilled: false });
  expect((await workbook.selection()).sheet).toBe(WEEK_SHEET);
  expect(frame().journal.map(({ label }) => label)).toEqual(['生成周报 2020.02.17-02.23']);

  await pane.undo();
  expect(await everything(workbook)).toEqual(before);
  expect(report()).toBeNull();
  const text = '已撤销「生成周报 2020.02.17-02.23」，单元格恢复原样。';
  expect(frame()).toMatchObject({ journal: [], notice: { intent: 'success', text } });
});

test('undoing a refresh takes its list away', async () => {
  const { pane, week, report } = await openWeek();
  await week.fillWeekly();
  await week.fillWeekly();
  expect(report()).toMatchObject({ sheet: WEEK_SHEET, refilled: true });
  await pane.undo();
  expect(report()).toBeNull();
});

test('undoing something else leaves the report', async () => {
  const { workbook, pane, week, report } = await openWeek();
  await week.fillWeekly();
  await workbook.show({ sheet: '周报模板', row: 60, column: 1 });
  await week.insertMarker({ kind: 'period', field: 'week' });
  await pane.undo();
  expect(report()).toMatchObject({ sheet: WEEK_SHEET });
});

test('another week has no report yet', async () => {
  const { pane, week, report, frame } = await openWeek();
  await week.fillWeekly();
  pane.notify({ intent: 'error', text: '2020.01.13-01.19 没有数据' });
  week.chooseWeek({ from: 43871, to: 43877 });
  expect(report()).toBeNull();
  // What was said of one week does not stand beside another.
  expect(frame().notice).toBeNull();
});

test('undoing over what somebody typed since says why, and keeps the entry', async () => {
  const { workbook, pane, week, report, frame } = await openWeek();
  await week.fillWeekly();
  workbook.type(report()!.written[0]!.place, '手工');
  await pane.undo();
  expect(frame().notice).toMatchObject({ intent: 'error', text: expect.stringContaining('后来被改过') });
  expect(frame().journal).toHaveLength(1);
  expect(report()).not.toBeNull();
});

test.each([
  ['an empty week', ({ week }) => week.chooseWeek({ from: 43900, to: 43906 }), '没有数据'],
  ['a protected structure', ({ workbook }) => void (workbook.structureProtected = true), '工作簿结构受保护'],
  ['a sheet of that name', ({ workbook }) => void workbook.seed(WEEK_SHEET, [['我的']]), '不是店报生成的'],
] as [string, (opened: Awaited<ReturnType<typeof openWeek>>) => void, string][])(
  '%s: one sentence, nothing written, nothing to undo',
  async (_, prepare, sentence) => {
    const opened = await openWeek();
    prepare(opened);
    const { workbook, week, report, frame } = opened;
    const before = await everything(workbook);
    await week.fillWeekly();
    expect(frame().notice).toMatchObject({ intent: 'error', text: expect.stringContaining(sentence) });
    expect(await everything(workbook)).toEqual(before);
    expect(frame()).toMatchObject({ journal: [], busy: null });
    expect(report()).toBeNull();
  },
);

test('插入标记 writes into the selected cell of the template, and is taken back', async () => {
  const { workbook, pane, week, frame } = await openWeek();
  const before = await everything(workbook);
  const marker = { kind: 'metric', metric: 'amountPaid', facet: 'change' } as const;
  await week.insertMarker(marker);
  expect(frame().notice?.intent).toBe('error');

  await pane.show({ sheet: '周报模板', row: 60, column: 1 });
  await week.insertMarker(marker);
  expect(frame().notice?.text).toBe('已在 周报模板 B61 插入 {{付款金额.环比}}。');
  await pane.undo();
  expect(await everything(workbook)).toEqual(before);
});
