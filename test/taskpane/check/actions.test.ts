import { formatDay } from '../../../src/domain/time/calendar';
import { createCheck } from '../../../src/taskpane/check/actions';
import { groupFindings } from '../../../src/taskpane/check/grouping';
import { everything, paneOver } from '../pane';

async function openCheck(given?: Parameters<typeof paneOver>[0]) {
  const opened = await paneOver(given);
  const check = createCheck(opened.pane);
  return { ...opened, check, state: check.store.state };
}

test('a workbook without 日报 asks for the sample; 撤销 takes it away again', async () => {
  const { workbook, pane, shop, check, frame } = await openCheck({ sample: false });
  const before = await everything(workbook);
  expect(shop.state().noDaily).toBe(true);
  await check.checkDaily();
  expect(frame().notice).toMatchObject({ intent: 'info', text: expect.stringContaining('没有找到日报数据') });

  await check.createSample();
  expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual([
    'Sheet1',
    '日报',
    '目标',
    '设置',
    '周报模板',
  ]);
  expect(shop.state().noDaily).toBe(false);
  expect(frame().notice?.text).toMatch(/^已新建「日报」「目标」「设置」「周报模板」。.*Ctrl\+Z/);

  await pane.undo();
  expect(await everything(workbook)).toEqual(before);
  expect(shop.state().noDaily).toBe(true);
  expect(frame().journal).toEqual([]);
});

test('the check of a sample goes with it', async () => {
  const { pane, check, state } = await openCheck({ sample: false });
  await check.createSample();
  await check.checkDaily();
  expect(state().check).not.toBeNull();
  await pane.undo();
  expect(state()).toMatchObject({ check: null, stale: false });
});

test('the first check of a workbook that has lost its 日报 shows the empty state, the second answers', async () => {
  const { workbook, shop, check, state, frame } = await openCheck();
  await check.checkDaily();
  const daily = (await workbook.read(['日报'], ['formulas'])).get('日报')!;
  await workbook.apply([{ kind: 'removeSheet', sheet: '日报', holds: { ...daily, values: daily.formulas! } }]);
  await check.checkDaily();
  expect([shop.state().noDaily, state().check, frame().notice]).toEqual([true, null, null]);
  await check.checkDaily();
  expect(frame().notice).toMatchObject({ intent: 'info', text: expect.stringContaining('没有找到日报数据') });
});

test('proposes yesterday before anything is asked, and checks it', async () => {
  const { shop, check, state } = await openCheck();
  expect(formatDay(shop.state().proposedDay)).toBe('2020-02-29');
  await check.checkDaily();
  const result = state().check!;
  expect(formatDay(result.asked)).toBe('2020-02-29');
  const { onDay, older, others } = groupFindings(result);
  expect([onDay.length, others.length]).toEqual([0, 1]);
  expect(older.length).toBeGreaterThan(5);
});

test('what was said of one day does not stand beside another', async () => {
  const { pane, check, frame } = await openCheck();
  pane.notify({ intent: 'error', text: '错' });
  check.chooseDay(43880);
  expect(frame().notice).toBeNull();
});

test('a day chosen by hand is asked about today, and not tomorrow', async () => {
  const { check, state, world } = await openCheck();
  check.chooseDay(43873);
  await check.checkDaily();
  expect(state().check?.asked).toBe(43873);
  world.now += 1;
  await check.checkDaily();
  expect(state().check?.asked).toBe(Math.floor(world.now) - 1);
});

describe('a check is stale when a sheet that it read has changed', () => {
  test.each([
    ['日报', true],
    ['目标', true],
    ['设置', true],
    ['周报模板', false],
    ['Sheet1', false],
  ])('an edit of %s: %s', async (sheet, stale) => {
    const { workbook, check, state } = await openCheck();
    await check.checkDaily();
    workbook.type({ sheet, row: 40, column: 1 }, 5);
    expect(state().stale).toBe(stale);
    await check.checkDaily();
    expect(state().stale).toBe(false);
  });

  test.each([
    ['日报', true],
    ['周报模板', false],
  ])('our own writing into %s, and its undoing: %s', async (sheet, stale) => {
    const { workbook, pane, check, state } = await openCheck();
    const cells = [{ row: 40, column: 1, value: 5 }];
    await check.checkDaily();
    await pane.remember({ label: '导入', undo: await workbook.apply([{ kind: 'write', sheet, cells }]) });
    expect(state().stale).toBe(stale);
    await check.checkDaily();
    await pane.undo();
    expect(state().stale).toBe(stale);
    expect(state().check).not.toBeNull();
  });
});

test('已知 keeps a finding quiet, in the next check too, until it is taken back', async () => {
  const { check, state } = await openCheck();
  await check.checkDaily();
  const first = groupFindings(state().check!).older[0]!;
  const reasonNow = () => state().check!.findings.find(({ key }) => key === first.key)?.knownAs;
  await check.markKnown(first.finding, '大促备货');
  expect(reasonNow()).toBe('大促备货');
  await check.checkDaily();
  expect(reasonNow()).toBe('大促备货');
  await check.markKnown(first.finding, null);
  expect(reasonNow()).toBeNull();
  await check.checkDaily();
  expect(reasonNow()).toBeNull();
});

test('复制: on the clipboard, or handed back where there is none', async () => {
  const { check, frame, world } = await openCheck();
  expect(await check.copyMessage('【日报】2020.02.29')).toBeNull();
  expect(world.clipboard).toBe('【日报】2020.02.29');
  expect(frame().notice?.intent).toBe('success');
  world.clipboardWorks = false;
  expect(await check.copyMessage('【日报】2020.02.28')).toBe('【日报】2020.02.28');
  expect(world.clipboard).toBe('【日报】2020.02.29');
  expect(frame().notice).toBeNull();
});
