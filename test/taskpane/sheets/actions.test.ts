import type { CellValue } from '../../../src/domain/cells';
import { SKIP } from '../../../src/sheets/recognise/question';
import { understood } from '../../../src/sheets/recognise/understood';
import { createSheetsActions } from '../../../src/taskpane/sheets/actions';
import { sheetsTabZhCN } from '../../../src/text/sheetsTab/zh-CN';
import { day } from '../../domain/figures';
import { everything, paneOver } from '../pane';

const days = (...rows: readonly (readonly CellValue[])[]) =>
  rows.map((row, i) => [day('2020-02-27') + i, ...row] as CellValue[]);

async function opened() {
  const { workbook, pane, shop, frame } = await paneOver({ sample: false });
  workbook.seed('店铺数据', [['日期', '访客数', '收藏人数'], ...days([100, 5], [110, 6], [120, 7])]);
  workbook.seed('竞店', [['日期', '访客数'], ...days([900], [910], [920])]);
  workbook.seed('目标', [
    ['指标', '月份', '日目标'],
    ['访客数', '', 100],
  ]);
  workbook.seed('明年目标', [
    ['指标', '月份', '日目标'],
    ['访客数', '', 200],
  ]);
  await shop.read();
  const actions = createSheetsActions(pane, sheetsTabZhCN);
  const view = () => {
    const { recognition, answers } = shop.state().understood!;
    return { ...understood(recognition, answers), roles: recognition.sheets };
  };
  const column = (header: string) => view().tables[0]!.columns.find((one) => one.header === header)!;
  return { workbook, pane, shop, frame, actions, view, column };
}

test('a header gets another metric by hand, 撤销 takes it back, and so does 自动识别', async () => {
  const { workbook, pane, frame, actions, column } = await opened();
  const before = await everything(workbook);
  await actions.chooseMetric(column('收藏人数'), 'addToCart');
  expect(column('收藏人数').use).toEqual({ kind: 'metric', metric: 'addToCart' });
  expect(frame().journal.map(({ label }) => label)).toEqual(['「收藏人数」：加购人数']);
  await pane.undo();
  expect(column('收藏人数').use).toEqual({ kind: 'unknown' });
  expect(await everything(workbook)).toEqual(before);

  await actions.chooseMetric(column('收藏人数'), 'addToCart');
  await actions.chooseMetric(column('收藏人数'), null);
  expect(column('收藏人数').use).toEqual({ kind: 'unknown' });
});

test('a table whose only figure is left out is not used, and one click brings it back', async () => {
  const { actions, view, column } = await opened();
  await actions.chooseMetric(column('访客数'), SKIP);
  const [table] = view().leftOut.filter(({ sheet }) => sheet === '店铺数据');
  expect(table?.why).toBe('noMetrics');
  await actions.use(table!);
  expect(column('访客数').use).toEqual({ kind: 'metric', metric: 'visitors' });
});

test('a table that is left out can be used, and one in use left out; each with one click', async () => {
  const { actions, view } = await opened();
  const names = () => [
    view().tables.flatMap(({ parts }) => parts.map(({ sheet }) => sheet)),
    view().leftOut.map(({ sheet }) => sheet),
  ];
  expect(names()).toEqual([['店铺数据'], ['竞店']]);
  await actions.leaveOut(['店铺数据']);
  expect(names()).toEqual([['竞店'], ['店铺数据']]);
  await actions.use(view().leftOut[0]!);
  expect(names()).toEqual([['店铺数据'], ['竞店']]);
});

test('a role gets another sheet that fits, none, and the one that is recognised again', async () => {
  const { actions, view } = await opened();
  const targets = () => view().roles.targets?.sheet;
  expect(targets()).toBe('目标');
  await actions.chooseRole('targets', '目标', '明年目标');
  expect(targets()).toBe('明年目标');
  await actions.chooseRole('targets', '目标', SKIP);
  expect(targets()).toBeUndefined();
  await actions.chooseRole('targets', '目标', null);
  expect(targets()).toBe('目标');
});

test('全部重新认 forgets all of it in one step, which is taken back in one', async () => {
  const { workbook, pane, frame, actions, column } = await opened();
  await actions.chooseMetric(column('收藏人数'), 'addToCart');
  await actions.chooseRole('targets', '目标', '明年目标');
  const changed = await everything(workbook);
  await actions.forgetAll();
  expect((await workbook.describe()).settings).toEqual({});
  expect(frame().notice?.intent).toBe('success');
  await pane.undo();
  expect(await everything(workbook)).toEqual(changed);
});

test('a new sheet is seen when one looks again', async () => {
  const { workbook, actions, view } = await opened();
  workbook.seed('三月', [
    ['日期', '访客数'],
    [day('2020-03-01'), 5],
    [day('2020-03-02'), 6],
    [day('2020-03-03'), 7],
  ]);
  await actions.lookAgain();
  expect(view().tables.flatMap(({ parts }) => parts.map(({ sheet }) => sheet))).toContain('三月');
});

describe('an unknown header becomes a metric of the shop’s own', () => {
  const COLUMN = { name: '收藏人数', unit: 'people', expression: '', direction: 'atLeast', dayTarget: '' } as const;

  test('as it stands in its column: one line in a new 设置, which 撤销 removes again', async () => {
    const { workbook, pane, frame, actions, column } = await opened();
    const before = await everything(workbook);
    expect(column('收藏人数')).toMatchObject({ name: '收藏人数', unit: null, use: { kind: 'unknown' } });
    expect(await actions.define(column('收藏人数'), COLUMN)).toEqual([]);
    expect(column('收藏人数').use).toMatchObject({
      kind: 'metric',
      metric: { key: 'custom:收藏人数', unit: 'people' },
    });
    expect(frame().journal.map(({ label }) => label)).toEqual(['定义「收藏人数」']);
    expect(frame().notice?.text).toMatch(/^「收藏人数」已是自定义指标，写在「设置」第 \d+ 行/);
    await pane.undo();
    expect(column('收藏人数').use).toEqual({ kind: 'unknown' });
    expect(await everything(workbook)).toEqual(before);
  });

  test('under another name: its column is bound to it, and both go back at once', async () => {
    const { workbook, pane, actions, column } = await opened();
    workbook.seed('设置', [['ROI 及格线', 3]]);
    await actions.lookAgain();
    const before = await everything(workbook);
    const rate = { ...COLUMN, name: '收藏率', unit: 'rate', expression: '收藏人数/访客数' } as const;
    expect(await actions.define(column('收藏人数'), { ...COLUMN, name: '收藏数' })).toEqual([]);
    expect(column('收藏人数').use).toMatchObject({ kind: 'metric', metric: { name: '收藏数' } });
    expect(await actions.define(column('收藏人数'), { ...rate, expression: '收藏数/访客数' })).toEqual([]);
    await pane.undo();
    await pane.undo();
    expect(await everything(workbook)).toEqual(before);
  });

  test('what is wrong is told, and nothing is written', async () => {
    const { workbook, frame, actions, column } = await opened();
    const before = await everything(workbook);
    const wrong = await actions.define(column('收藏人数'), { ...COLUMN, unit: null, expression: '收藏/访客数' });
    expect(wrong).toEqual([
      { code: 'unknownUnit', value: '' },
      { code: 'unknownWord', at: 0, word: '收藏' },
    ]);
    expect([await everything(workbook), frame().journal]).toEqual([before, []]);
  });

  test('what cannot be written is a notice', async () => {
    const { workbook, frame, actions, column } = await opened();
    workbook.structureProtected = true;
    expect(await actions.define(column('收藏人数'), COLUMN)).toBeNull();
    expect(frame().notice?.intent).toBe('error');
  });
});
