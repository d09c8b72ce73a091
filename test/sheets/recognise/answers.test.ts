import { overrideKey } from '../../../src/sheets/recognise/daily/columns';
import { SHEETS_KEY, USE, useKey } from '../../../src/sheets/recognise/daily/series';
import { answersIn, FORGET_ANSWERS, keepAnswers, RECOGNITION_SETTING } from '../../../src/sheets/recognise/keptAnswers';
import { SKIP, SUM, type Answers } from '../../../src/sheets/recognise/question';
import { recogniseWorkbook, ROLE_IDS } from '../../../src/sheets/recognise/recogniseWorkbook';
import { roleKey } from '../../../src/sheets/recognise/roleKey';
import type { CellValue } from '../../../src/domain/cells';
import type { SheetGrid } from '../../../src/workbook/grid';
import { day } from '../../domain/figures';

const grid = (sheet: string, values: readonly (readonly CellValue[])[]): SheetGrid => ({
  sheet,
  top: 0,
  left: 0,
  values,
});
const days = (header: readonly string[], ...figures: readonly (readonly CellValue[])[]) => [
  ['日期', ...header],
  ...figures.map((row, i) => [day('2026-09-01') + i, ...row]),
];

const MAIN = grid('日报', days(['访客数', '付款金额'], [100, 10.5], [110, 20.5], [120, 30.5]));
const COPY = grid('抄一份', days(['访客数'], [100], [110], [120]));
const OTHER = grid('另一张', days(['访客数', '付款金额'], [100, 99.5], [110, 20.5], [120, 30.5]));
const SERVICE = grid('客服', days(['咨询数'], [3], [4], [5]));
const RIVAL = grid('竞店', days(['访客数'], [1000], [1100], [1200]));
const OLD_COLUMNS = grid('计划', days(['目标付款金额'], [5], [6], [7]));

function read(grids: readonly SheetGrid[], answers: Answers = {}) {
  const { daily } = recogniseWorkbook(grids, day('2026-10-01'), answers);
  const name = ({ table }: (typeof daily.used)[number]) => table.view.grid.sheet;
  return {
    used: daily.used.map(name),
    unused: daily.unused.map((one) => `${name(one)}: ${one.why}`),
    asked: daily.questions.map(({ id }) => id),
    summed: daily.summed,
  };
}

test.each<[string, readonly SheetGrid[], Answers, Partial<ReturnType<typeof read>>]>([
  ['a copy', [MAIN, COPY], {}, { used: ['日报'], unused: ['抄一份: copy'], asked: [] }],
  ['another shop’s', [MAIN, RIVAL], {}, { used: ['日报'], unused: ['竞店: ofOthers'], asked: [] }],
  ['targets alone', [MAIN, OLD_COLUMNS], {}, { used: ['日报'], unused: ['计划: noMetrics'] }],
  ['a contradiction', [MAIN, OTHER], {}, { used: ['日报'], unused: ['另一张: contradicts'], asked: [SHEETS_KEY] }],
  [
    'the other one',
    [MAIN, OTHER],
    { [SHEETS_KEY]: '另一张' },
    { used: ['另一张'], unused: ['日报: contradicts'], asked: [] },
  ],
  ['both, added up', [MAIN, OTHER], { [SHEETS_KEY]: SUM }, { used: ['日报', '另一张'], asked: [], summed: true }],
  ['further figures', [MAIN, SERVICE], {}, { used: ['日报'], unused: ['客服: otherMetrics'], asked: [useKey('客服')] }],
  ['used too', [MAIN, SERVICE], { [useKey('客服')]: USE }, { used: ['日报', '客服'], unused: [], asked: [] }],
  ['not used', [MAIN, SERVICE], { [useKey('客服')]: SKIP }, { used: ['日报'], unused: ['客服: skipped'], asked: [] }],
  [
    'the report itself is not used',
    [MAIN],
    { [useKey('日报')]: SKIP },
    { used: [], unused: ['日报: skipped'], asked: [] },
  ],
  ['a rival’s, used all the same, contradicts', [MAIN, RIVAL], { [useKey('竞店')]: USE }, { asked: [SHEETS_KEY] }],
])('tables that are left out, and why: %s', (_, grids, answers, expected) => {
  expect(read(grids, answers)).toMatchObject(expected);
});

const DAYS_ONLY = grid('数据', [
  ['日期', '访客数'],
  [1, 10],
  [2, 20],
  [3, 30],
  [4, 40],
]);

test('days whose month nobody knows are asked about, dated by the answer, and left out when that is the answer', () => {
  expect(read([DAYS_ONLY])).toMatchObject({ used: [], unused: ['数据: asked'], asked: ['month:数据'] });
  expect(read([DAYS_ONLY], { 'month:数据': '2026-09' })).toMatchObject({ used: ['数据'], asked: [] });
  expect(read([DAYS_ONLY], { 'month:数据': SKIP })).toMatchObject({ used: [], unused: ['数据: skipped'], asked: [] });
});

test('a header is overruled by its text: to another metric, or to none', () => {
  const metrics = (answers: Answers) => {
    const [used] = recogniseWorkbook([MAIN], day('2026-10-01'), answers).daily.used;
    return [...(used?.meanings.metrics.keys() ?? [])];
  };
  const [visitors] = recogniseWorkbook([MAIN], day('2026-10-01')).daily.used[0]!.table.columns;
  expect(overrideKey(visitors!)).toBe('metric:访客数');
  expect(metrics({ 'metric:访客数': 'pageViews' })).toEqual(['pageViews', 'amountPaid']);
  expect(metrics({ 'metric:访客数': SKIP })).toEqual(['amountPaid']);
  expect(metrics({ 'metric:访客数': '__proto__' })).toEqual(['visitors', 'amountPaid']);
});

describe('roles', () => {
  const first = grid('目标', [
    ['指标', '月份', '月目标'],
    ['付款金额', '', 100],
  ]);
  const second = grid('明年目标', [
    ['指标', '月份', '月目标'],
    ['付款金额', '', 200],
  ]);
  const sheetOf = (answers: Answers) =>
    recogniseWorkbook([second, first, MAIN], day('2026-10-01'), answers).sheets.targets?.sheet;

  test.each<[string, Answers, string | undefined]>([
    ['the one that is called so', {}, '目标'],
    ['another that fits', { [roleKey('targets')]: '明年目标' }, '明年目标'],
    ['one that does not fit', { [roleKey('targets')]: '日报' }, '目标'],
    ['none', { [roleKey('targets')]: SKIP }, undefined],
  ])('%s', (_, answers, expected) => expect(sheetOf(answers)).toBe(expected));

  test('every sheet that could have a role is named', () => {
    const { fitting } = recogniseWorkbook([second, first, MAIN], day('2026-10-01'));
    expect(ROLE_IDS.map((id) => [id, fitting[id].map(({ sheet }) => sheet)])).toEqual([
      ['arrivals', []],
      ['sales', []],
      ['settings', []],
      ['stock', []],
      ['targets', ['目标', '明年目标']],
      ['weekTemplate', []],
    ]);
  });
});

test('answers are kept beside each other, one is forgotten alone, and what is no answer is not read', () => {
  const setting = (value: unknown) => answersIn({ [RECOGNITION_SETTING]: value });
  expect(keepAnswers({ a: '1' }, { b: '2' })).toMatchObject({ value: { a: '1', b: '2' } });
  expect(keepAnswers({ a: '1', b: '2' }, { a: null })).toMatchObject({ value: { b: '2' } });
  expect(keepAnswers({ a: '1' }, { a: null })).toEqual(FORGET_ANSWERS);
  expect([null, 'x', ['a'], 5, { a: 5 }].map(setting)).toEqual([{}, {}, {}, {}, {}]);
  expect(setting({ a: '1', b: null })).toEqual({ a: '1' });
});
