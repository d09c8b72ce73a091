import { restockPlan } from '../../../src/domain/stock/restockPlan';
import { DEFAULT_RESTOCK } from '../../../src/domain/stock/restockSettings';
import type { StockItem } from '../../../src/domain/stock/stockItem';
import { rememberStock, STOCK_SETTING, stockHistory } from '../../../src/sheets/stock/stockMemory';
import { day } from '../../domain/figures';
import { item, sold } from '../../domain/stock/shelf';

const FIRST = day('2026-11-05');

/** Runs on some days, each with what was at hand; gives what the workbook keeps then. */
function afterRuns(runs: readonly (readonly [on: number, stock: Readonly<Record<string, number>>])[]) {
  let settings: Record<string, unknown> = {};
  for (const [on, stock] of runs) {
    const items = Object.entries(stock).map(([key, available]): StockItem => item(key, { available }));
    const sales = items.map(({ key }) => sold(key, on - 1, [1, 1]));
    const plan = restockPlan({ items, history: stockHistory(settings) }, sales, DEFAULT_RESTOCK, on);
    const change = rememberStock(settings, plan);
    settings = change.kind === 'setting' ? JSON.parse(JSON.stringify({ [change.key]: change.value })) : {};
  }
  return settings;
}

const daysOut = (settings: Record<string, unknown>, key: string) =>
  [...(stockHistory(settings).out.get(key) ?? [])].sort().map((on) => on - FIRST);

test('what was out of stock on a day is known later; what was not, is not in the way', () => {
  const settings = afterRuns([
    [FIRST, { 杯: 0, 盒: 5 }],
    [FIRST + 20, { 杯: 9, 盒: -1 }],
  ]);
  expect(daysOut(settings, '杯')).toEqual([0]);
  expect(daysOut(settings, '盒')).toEqual([20]);
  expect(stockHistory(settings).days).toEqual([
    { day: FIRST, pieces: 5 },
    { day: FIRST + 20, pieces: 9 },
  ]);
});

test.each([
  ['two looks a week apart: out all the time between them', 7, [0, 1, 2, 3, 4, 5, 6, 7]],
  ['eight days are a week and a late table', 8, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
  ['nine days: who knows', 9, [0, 9]],
])('%s', (_, gap, expected) => {
  const settings = afterRuns([
    [FIRST, { 杯: 0 }],
    [FIRST + gap, { 杯: 0 }],
  ]);
  expect(daysOut(settings, '杯').sort((a, b) => a - b)).toEqual(expected);
});

test('a look between them that saw stock ends the days out', () => {
  const looks = [0, 4, 7].map((on) => [FIRST + on, { 杯: on === 4 ? 3 : 0 }] as const);
  expect(daysOut(afterRuns(looks), '杯')).toEqual([0, 7]);
});

test('a second look on one day takes the place of the first', () => {
  const settings = afterRuns([
    [FIRST, { 杯: 0 }],
    [FIRST, { 杯: 5 }],
  ]);
  expect(daysOut(settings, '杯')).toEqual([]);
  expect(stockHistory(settings).days).toEqual([{ day: FIRST, pieces: 5 }]);
});

test('the table leaves out next time what it saw this time', () => {
  const settings = afterRuns([
    [FIRST, { 杯: 0 }],
    [FIRST + 7, { 杯: 0 }],
  ]);
  const units = [12, 12, 0, 0, 0, 0, 0, 0, 0, 0, 12];
  const history = stockHistory(settings);
  const { lines, kpis } = restockPlan(
    { items: [item('杯', { available: 30 })], history },
    [sold('杯', FIRST + 8, units)],
    DEFAULT_RESTOCK,
    FIRST + 9,
  );
  expect(lines[0]?.demand).toMatchObject({ daily: 12, daysOut: 8, days: 3, outKnown: true });
  expect(kpis.stockoutDays).toBe(8);
});

test('20,000 items that are all out of stock every day stay under 200 KB, and a workbook of a year keeps 35 looks', () => {
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`61234567${i}|规格${i % 7}`, 0]));
  const settings = afterRuns([0, 1, 2].map((on) => [FIRST + on, many] as const));
  expect(JSON.stringify(settings[STOCK_SETTING]).length).toBeLessThan(210_000);
  const year = afterRuns(Array.from({ length: 52 }, (_, i) => [FIRST + i, { 杯: 0 }] as const));
  expect(stockHistory(year).days).toHaveLength(35);
});

test.each([
  ['nothing', undefined],
  ['a text', 'x'],
  ['days that are none', { days: ['x'], out: {} }],
  ['no days', { out: {} }],
  ['looks that are none', { days: [], out: { 杯: 3 } }],
])('what is kept may be %s: then nothing is known', (_, kept) => {
  expect(stockHistory({ [STOCK_SETTING]: kept }).out.size).toBe(0);
});
