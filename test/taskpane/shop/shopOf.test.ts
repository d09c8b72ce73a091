import { formatDay, formatPeriod } from '../../../src/domain/time/calendar';
import { sampleChanges } from '../../../src/sheets/sample/sample';
import { shopOf } from '../../../src/taskpane/shop/shopOf';
import { WorkbookError } from '../../../src/workbook/errors';
import { paneOver } from '../pane';

/** Long enough for a pause of the user, and for what is read then. */
const waiting = () => jest.advanceTimersByTimeAsync(1000);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test('all tabs of a pane share one; another pane has its own', async () => {
  const { pane, shop } = await paneOver();
  expect(shopOf(pane)).toBe(shop);
  expect(shopOf({ ...pane })).not.toBe(shop);
});

test('proposes from the days of 日报', async () => {
  const { shop } = await paneOver();
  const { noDaily, proposedDay, proposedWeek } = shop.state();
  expect([noDaily, formatDay(proposedDay), formatPeriod(proposedWeek!)]).toEqual([
    false,
    '2020-02-29',
    '2020.02.17-02.23',
  ]);
});

test('without 日报 there is no week to propose, and yesterday is the day', async () => {
  const { shop, world } = await paneOver({ sample: false });
  expect(shop.state()).toMatchObject({
    noDaily: true,
    sheets: [],
    proposedDay: Math.floor(world.now) - 1,
    proposedWeek: null,
  });
});

test('looks again once the user pauses after editing a sheet of the shop', async () => {
  const { workbook, shop } = await paneOver();
  const reading = jest.spyOn(workbook, 'read');
  const edit = (sheet: string) => workbook.type({ sheet, row: 9, column: 1 }, 7);
  edit('周报模板');
  await waiting();
  expect(reading).not.toHaveBeenCalled();

  const settings = (await workbook.read(['设置'])).get('设置')!;
  const row = settings.values.findIndex(([name]) => name === '每周第一天');
  reading.mockClear();
  for (const typed of ['周', '周日']) workbook.type({ sheet: '设置', row, column: 1 }, typed);
  expect(formatPeriod(shop.state().proposedWeek!)).toBe('2020.02.17-02.23');
  await waiting();
  expect(formatPeriod(shop.state().proposedWeek!)).toBe('2020.02.23-02.29');
  // Once, and no sheet that has no part in it: Sheet1.
  expect(reading.mock.calls.map(([names]) => names)).toEqual([['日报', '目标', '设置', '周报模板']]);
});

test('never while something runs', async () => {
  const { workbook, pane } = await paneOver();
  workbook.type({ sheet: '日报', row: 9, column: 1 }, 7);
  let finish = () => {};
  const running = pane.worker.work(() => new Promise<void>((resolve) => (finish = resolve)));
  const reading = jest.spyOn(workbook, 'read');
  await waiting();
  expect(reading).not.toHaveBeenCalled();
  finish();
  await running;
  await waiting();
  expect(reading).toHaveBeenCalledTimes(1);
});

test('looks at every sheet when those that told of the shop tell no more', async () => {
  const { workbook, shop } = await paneOver();
  const { values } = (await workbook.read(['日报'])).get('日报')!;
  workbook.seed('三月', values);
  for (const [row, cells] of values.entries()) {
    for (const column of cells.keys()) workbook.type({ sheet: '日报', row, column }, '');
  }
  await waiting();
  expect(shop.state()).toMatchObject({ noDaily: false, sheets: ['三月', '目标', '设置'] });
});

test('what we wrote ourselves is looked at before the work ends', async () => {
  const { workbook, pane, shop } = await paneOver({ sample: false });
  await pane.worker.work(async () => {
    await pane.remember({ label: '新建示例表', undo: await workbook.apply(sampleChanges()) });
    expect(shop.state().noDaily).toBe(false);
  });
  await pane.undo();
  expect(shop.state().noDaily).toBe(true);
});

test('a later reading is not overwritten by an earlier one that comes back after it', async () => {
  const { workbook, shop } = await paneOver();
  let release = () => {};
  const slow = new Promise<void>((resolve) => (release = resolve));
  // The first reading sees no sheet at all, but only after the second has seen everything.
  jest.spyOn(workbook, 'read').mockImplementationOnce(async () => {
    await slow;
    return new Map();
  });
  const first = shop.read().catch((error: unknown) => error);
  await shop.read();
  release();
  expect(await first).toMatchObject({ code: 'noDailySheet' });
  expect(shop.state().noDaily).toBe(false);
});

test('a 日报 without a day is one all the same', async () => {
  const { workbook, shop } = await paneOver({ sample: false });
  workbook.seed('日报', [['日期', '访客数']]);
  await expect(shop.read()).rejects.toMatchObject({ code: 'noDays' });
  expect(shop.state()).toMatchObject({ noDaily: false, proposedWeek: null });
});

test('a workbook that cannot be read at all leaves the picture as it was', async () => {
  const { workbook, shop } = await paneOver();
  const before = shop.state();
  jest.spyOn(workbook, 'read').mockRejectedValueOnce(new WorkbookError('cellBeingEdited'));
  await expect(shop.read()).rejects.toMatchObject({ code: 'cellBeingEdited' });
  expect(shop.state()).toBe(before);
});
