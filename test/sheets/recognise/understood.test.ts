import type { CellValue } from '../../../src/domain/cells';
import { cellName } from '../../../src/domain/cells';
import { formatDay } from '../../../src/domain/time/calendar';
import { SKIP, SUM, type Answers } from '../../../src/sheets/recognise/question';
import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import { understood } from '../../../src/sheets/recognise/understood';
import type { SheetGrid } from '../../../src/workbook/grid';
import { day } from '../../domain/figures';

const grid = (sheet: string, values: readonly (readonly CellValue[])[]): SheetGrid => ({
  sheet,
  top: 0,
  left: 0,
  values,
});
const SEPTEMBER = [1, 2, 3, 4].map((date) => day(`2026-09-0${date}`));

/** Dates across: a sheet of its own and one a month, a header that nobody knows, and one that may mean two things. */
const SHOP = grid('店铺数据', [
  ['指标', ...SEPTEMBER, '合计'],
  ['访客数', 10, 20, 30, 40, 100],
  ['付款', 1, 2, 3, 4, 10],
  ['收藏人数', 5, 6, 7, 8, 26],
  ['访客数环比', 0.1, 0.1, 0.1, 0.1, ''],
]);
const OCTOBER = grid('10月', [
  ['日期', 1, 2, 3],
  ['访客数', 11, 21, 31],
  ['付款', 1, 2, 3],
  ['收藏人数', 5, 6, 7],
  ['访客数环比', 0.1, 0.1, 0.1],
]);
const KEYED = grid('各店', [
  ['日期', '店铺', '访客数'],
  ...SEPTEMBER.flatMap((date) => [
    [date, '天猫', 7],
    [date, '淘宝', 8],
  ]),
]);

function view(grids: readonly SheetGrid[], answers: Answers = {}, hidden?: ReadonlyMap<string, SheetGrid>) {
  const recognition = recogniseWorkbook(grids, day('2026-10-20'), answers);
  const { tables, leftOut, summed } = understood(recognition, answers, hidden);
  return {
    summed,
    tables: tables.map(({ across, parts, key, columns }) => ({
      across,
      parts: parts.map((part) => `${part.sheet} ${cellName(part.place)} ${formatDay(part.from)} ${part.days}`),
      key: key && [key.header, key.chosen],
      columns: columns.map(
        ({ header, place, use, chosen }) =>
          `${header} ${cellName(place)} ${use.kind}${'metric' in use ? ` ${use.metric}` : ''}${chosen ? ` (${chosen})` : ''}`,
      ),
    })),
    leftOut: leftOut.map(({ sheet, why, remedy }) => [sheet, why, remedy]),
  };
}

test('sheets of one kind are one table: where each stands, what each header means, which cell says so', () => {
  expect(view([SHOP, OCTOBER])).toEqual({
    summed: false,
    leftOut: [],
    tables: [
      {
        across: true,
        parts: ['店铺数据 A1 2026-09-01 4', '10月 A1 2026-10-01 3'],
        key: null,
        columns: ['访客数 A2 metric visitors', '付款 A3 asked', '收藏人数 A4 unknown', '访客数环比 A5 beside'],
      },
    ],
  });
});

test('a title above days that stand across is no header of theirs, and months that differ in it alone are one table', () => {
  const titled = (sheet: string, title: string, days: readonly number[]) =>
    grid(sheet, [[title], ['指标', ...days], ['访客数', ...days.map(() => 9)], ['付款金额', ...days.map(() => 5)]]);
  const august = titled(
    '店铺数据',
    '2026年8月 店铺数据',
    [29, 30, 31].map((date) => day(`2026-08-${date}`)),
  );
  expect(view([august, titled('9月', '2026年9月 店铺日报', SEPTEMBER)]).tables).toMatchObject([
    {
      parts: ['店铺数据 A2 2026-08-29 3', '9月 A2 2026-09-01 4'],
      columns: ['访客数 A3 metric visitors', '付款金额 A4 metric amountPaid'],
    },
  ]);
});

test.each<[string, Answers, string]>([
  ['an answer', { 'meaning:付款': 'ordersPaid' }, '付款 A3 metric ordersPaid'],
  ['the answer that it is nothing', { 'meaning:付款': SKIP }, '付款 A3 notUsed'],
  ['a metric chosen by hand', { 'metric:付款': 'amountPaid' }, '付款 A3 metric amountPaid (amountPaid)'],
  ['left out by hand', { 'metric:访客数': SKIP }, '访客数 A2 notUsed (skip)'],
  ['a header that nobody knew', { 'metric:收藏人数': 'addToCart' }, '收藏人数 A4 metric addToCart (addToCart)'],
])('%s shows in its row', (_, answers, row) => {
  expect(view([SHOP], answers).tables[0]?.columns).toContain(row);
});

test.each<[Answers, string]>([
  [{}, SUM],
  [{ 'key:店铺': '天猫' }, '天猫'],
  [{ 'key:店铺': '没有的店' }, SUM],
])('a table of several rows a day says which count: %j', (answers, chosen) => {
  expect(view([KEYED], answers).tables[0]?.key).toEqual(['店铺', chosen]);
});

test('what is left out says why, and what would let it in', () => {
  const other = grid('另一张', [
    ['日期', '访客数'],
    ...SEPTEMBER.map((date, i) => [date, 10 * (i + 1) + (i === 2 ? 1 : 0)]),
  ]);
  const rival = grid('竞店', [['日期', '访客数'], ...SEPTEMBER.map((date) => [date, 9])]);
  const service = grid('客服', [['日期', '咨询数'], ...SEPTEMBER.map((date) => [date, 3])]);
  expect(view([SHOP, other]).leftOut).toEqual([['另一张', 'contradicts', { sheets: '另一张' }]]);
  expect(view([SHOP, rival]).leftOut).toEqual([['竞店', 'ofOthers', { 'also:竞店': 'use' }]]);
  expect(view([SHOP, service]).leftOut).toEqual([['客服', 'otherMetrics', { 'also:客服': 'use' }]]);
  expect(view([SHOP, service], { 'also:客服': SKIP }).leftOut).toEqual([['客服', 'skipped', { 'also:客服': null }]]);
  expect(view([KEYED], { 'key:店铺': SKIP }).leftOut).toEqual([['各店', 'skipped', { 'key:店铺': null }]]);
  expect(view([KEYED], { 'metric:访客数': SKIP }).leftOut).toEqual([['各店', 'noMetrics', { 'metric:访客数': null }]]);
});

test('days that nobody sees are counted and named, by the way the dates stand', () => {
  const recognition = recogniseWorkbook([SHOP, KEYED], day('2026-10-20'), { sheets: SUM });
  const unseen = new Map<string, SheetGrid>([
    ['店铺数据', { ...SHOP, hidden: { rows: [1, 2], columns: [2, 5] } }],
    ['各店', { ...KEYED, hidden: { rows: [0, 1, 3, 4, 99], columns: [1] } }],
  ]);
  const { tables } = understood(recognition, { sheets: SUM }, unseen);
  expect(tables.flatMap(({ parts }) => parts.map(({ sheet, hidden }) => [sheet, hidden])).sort()).toEqual([
    ['各店', { count: 3, across: false, ranges: ['2', '4–5'] }],
    ['店铺数据', { count: 1, across: true, ranges: ['C'] }],
  ]);
});
