import { cellName, type CellValue } from '../../../src/domain/cells';
import type { Definition } from '../../../src/sheets/define/definition';
import { planDefinition } from '../../../src/sheets/define/planDefinition';
import { readCustomMetrics } from '../../../src/sheets/recognise/custom/readCustomMetrics';
import { readSettingsSheet } from '../../../src/sheets/daily/settingsSheet';
import { DEFAULT_SETTINGS, SETTING_IDS } from '../../../src/domain/settings';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import type { SheetGrid } from '../../../src/workbook/grid';

const RATE: Definition = {
  name: '退款占比',
  unit: 'rate',
  expression: '退款金额/付款金额',
  direction: 'atMost',
  dayTarget: '5%',
};
const COLUMN: Definition = { name: '收藏人数', unit: 'people', expression: '', direction: 'atLeast', dayTarget: '' };

/** The sheet after a definition, its rows as texts; and where the name stands. */
async function defined(definition: Definition, rows: readonly (readonly CellValue[])[] | null) {
  const workbook = new MemoryWorkbook();
  workbook.seed('日报', [['日期']]);
  if (rows) workbook.seed('设置', rows);
  const grid = rows ? (await workbook.read(['设置'])).get('设置')! : null;
  const plan = planDefinition(definition, grid, ['日报', ...(rows ? ['设置'] : [])]);
  if (plan.kind === 'refused') return plan;
  const before = await workbook.read(['日报', '设置'], ['formulas', 'formats']);
  const undo = await workbook.apply(plan.changes);
  const after = (await workbook.read([plan.place.sheet], ['formats'])).get(plan.place.sheet) as SheetGrid;
  await workbook.apply(undo);
  expect(await workbook.read(['日报', '设置'], ['formulas', 'formats'])).toEqual(before);
  return { place: `${plan.place.sheet} ${cellName(plan.place)}`, after };
}

const lines = ({ values }: SheetGrid) => values.map((row) => row.join(' | '));

test('below the other definitions, in the columns that the block has', async () => {
  const found = await defined(RATE, [
    ['ROI 及格线', 3, '', '', ''],
    ['', '', '', '', ''],
    ['', '自定义指标', '单位', '公式', '方向'],
    ['', '毛利', '元', '', ''],
    ['', '', '', '', ''],
    ['', '件均价', '元', '付款金额/付款件数', ''],
    ['', '', '', '', '手写的备注'],
  ]);
  expect(found).toMatchObject({ place: '设置 B8' });
  expect('after' in found && lines(found.after).slice(2)).toEqual([
    ' | 自定义指标 | 单位 | 公式 | 方向 | 日目标',
    ' | 毛利 | 元 |  |  | ',
    ' |  |  |  |  | ',
    ' | 件均价 | 元 | 付款金额/付款件数 |  | ',
    ' |  |  |  | 手写的备注 | ',
    ' | 退款占比 | % | 退款金额/付款金额 | 不高于 | 0.05',
  ]);
  expect('after' in found && found.after.formats?.[7]?.slice(3)).toEqual(['@', 'General', '0.00%']);
});

test('below all that 设置 holds, with a header, where it has no block', async () => {
  const found = await defined(COLUMN, [
    ['ROI 及格线', 3],
    ['达成率底线', 0.5],
  ]);
  expect(found).toMatchObject({ place: '设置 A5' });
  expect('after' in found && lines(found.after)).toEqual([
    'ROI 及格线 | 3 |  |  |  | ',
    '达成率底线 | 0.5 |  |  |  | ',
    ' |  |  |  |  | ',
    '自定义指标 | 单位 | 公式 | 方向 | 日目标 | 简报',
    '收藏人数 | 人 |  |  |  | ',
  ]);
});

test('into a new 设置 with every setting at its default, where there is none', async () => {
  const found = await defined(RATE, null);
  if (!('after' in found)) throw new Error('refused');
  expect(found.place).toBe(`设置 A${SETTING_IDS.length + 4}`);
  expect(readSettingsSheet(found.after)).toEqual({ settings: DEFAULT_SETTINGS, unreadable: [] });
  const { metrics, targets, bad } = readCustomMetrics(found.after);
  expect(metrics.custom.map(({ name }) => name)).toEqual(['退款占比']);
  expect(targets).toMatchObject([{ dayTarget: 0.05, direction: 'atMost' }]);
  expect(bad).toEqual([]);
});

test('a sheet of another kind that is called 设置 is left alone', () => {
  expect(planDefinition(COLUMN, null, ['日报', '设置', '设置 2'])).toMatchObject({ place: { sheet: '设置 3' } });
});

test.each<[string, Partial<Definition>, readonly string[]]>([
  ['a name that is taken', { name: '访客' }, ['nameTaken']],
  ['a name of the block', { name: '毛利' }, ['nameTwice']],
  ['no unit', { unit: null }, ['unknownUnit']],
  ['a target that is no number', { dayTarget: '多多益善' }, ['badTarget']],
  ['a word that is no metric, and a target', { expression: '毛/访客数', dayTarget: 'x' }, ['unknownWord', 'badTarget']],
  ['itself', { expression: '退款占比*2' }, ['circular']],
])('%s is refused, and nothing is written', async (_, change, codes) => {
  const found = await defined({ ...RATE, ...change }, [
    ['自定义指标', '单位', '公式', '方向', '日目标'],
    ['毛利', '元', '', '', ''],
  ]);
  expect(found).toMatchObject({ kind: 'refused', problems: codes.map((code) => ({ code })) });
});
