import type { RestockLine } from '../../../src/domain/stock/restockLine';
import type { RestockSettings } from '../../../src/domain/stock/restockSettings';
import type { StockHistory, StockItem } from '../../../src/domain/stock/stockItem';
import { item, shipment, sold, soldInAll } from './shelf';
import { lineOf, plan, steady, TODAY, YESTERDAY } from './thursday';

/** 12 pieces a day that vary by 2: 10 and 14 in turns around 12. */
const VARYING = Array.from({ length: 30 }, (_, i) => (i % 2 ? 14 : 10));
/** Sample standard deviation of these thirty days: every one is 2 off the mean. */
const DEVIATION = Math.sqrt((30 * 4) / 29);
const AS_IT_IS = { moreLeadDays: 0, service: null, factor: 1 };
const cup = (given: Partial<StockItem> = {}) => item('杯', { available: 90, leadDays: 9, ...given });

/** 安全天数 = z × σ × √(货期 + 补货周期) ÷ 日均; √16 = 4. */
test.each<[string, Partial<StockItem>, Partial<RestockSettings>, number[], string, number]>([
  ['the level of the settings', {}, {}, VARYING, 'service', (1.6449 * DEVIATION * 4) / 12],
  ['another level of the settings', {}, { service: 0.9 }, VARYING, 'service', (1.2816 * DEVIATION * 4) / 12],
  [
    'a level of its own',
    { safety: { kind: 'service', level: 0.99 } },
    {},
    VARYING,
    'service',
    (2.3263 * DEVIATION * 4) / 12,
  ],
  ['安全天数 of its own', { safety: { kind: 'days', days: 5 } }, {}, VARYING, 'days', 5],
  [
    'a level that is tried out, whatever is its own',
    { safety: { kind: 'days', days: 5 } },
    { whatIf: { ...AS_IT_IS, service: 0.99 } },
    VARYING,
    'service',
    (2.3263 * DEVIATION * 4) / 12,
  ],
  ['fourteen days, which tell how sales vary', {}, {}, steady(12, 14), 'service', 0],
  ['thirteen days, which do not', {}, {}, steady(12, 13), 'default', 5],
  ['too few days, and another default', {}, { safetyDays: 3 }, steady(12, 13), 'default', 3],
  ['nothing sold', {}, {}, steady(0), 'default', 5],
])('safety days: %s', (_, given, settings, units, safetyFrom, days) => {
  const { reason } = lineOf('杯', plan([cup(given)], [sold('杯', YESTERDAY, units)], settings));
  expect(reason).toMatchObject({ kind: 'computed', safetyFrom });
  expect(reason.kind === 'computed' && reason.safetyDays).toBeCloseTo(days, 3);
});

test.each<[string, Partial<StockItem>, Partial<RestockSettings>, Partial<RestockLine>]>([
  ['货期 of the settings where the item names none', { leadDays: null }, { leadDays: 12 }, { leadDays: 12 }],
  ['its own, else', {}, { leadDays: 12 }, { leadDays: 9 }],
  ['停工 on top', { closedDays: 3 }, {}, { leadDays: 12 }],
  ['a slider that adds', {}, { whatIf: { ...AS_IT_IS, moreLeadDays: 5 } }, { leadDays: 14 }],
  ['a slider that takes off more than there is', {}, { whatIf: { ...AS_IT_IS, moreLeadDays: -10 } }, { leadDays: 0 }],
  ['可售天数: 90 + 30 at 12 a day', { shipments: [shipment(30, null)] }, {}, { cover: 10 }],
  ['可售天数 when twice as much will be sold', { factor: 2 }, {}, { cover: 90 / 24 }],
  [
    '系数 of its own times that of the slider',
    { factor: 2 },
    { whatIf: { ...AS_IT_IS, factor: 1.5 } },
    { cover: 90 / 36 },
  ],
  ['可售天数 of what is oversold', { available: -5 }, {}, { cover: 0, status: '缺货' }],
  ['stock that nobody knows', { available: null }, {}, { cover: null, status: null, quantity: null }],
  ['库存预警数: 12 × (9 + 5)', { safety: { kind: 'days', days: 5 } }, {}, { alert: 168 }],
  ['库存预警数 without 货期', { leadDays: null }, {}, { alert: null }],
  [
    '单价 to the 分',
    { price: 0.07, safety: { kind: 'days', days: 0 }, available: 183 },
    {},
    { quantity: 9, amount: 0.63 },
  ],
])('%s', (_, given, settings, expected) => {
  expect(lineOf('杯', plan([cup(given)], [sold('杯', YESTERDAY, steady(12))], settings))).toMatchObject(expected);
});

test.each<[string, Partial<StockItem>, number, RestockLine['status']]>([
  ['an empty shelf', { available: 0 }, 12, '缺货'],
  ['an empty shelf of unknown sales', { available: 0 }, NaN, '缺货'],
  ['goods of unknown sales', { available: 9 }, NaN, null],
  ['goods that nobody buys', { available: 9 }, 0, '呆滞'],
  ['goods for 91 days', { available: 91 }, 1, '超储'],
  ['whether the others are enough hangs on 货期', { available: 90 }, 1, null],
])('without 货期 that is told of %s which does not hang on it', (_, given, units, status) => {
  const sales = Number.isNaN(units) ? [] : [sold('杯', YESTERDAY, steady(units))];
  expect(lineOf('杯', plan([cup({ leadDays: null, ...given })], sales)).status).toBe(status);
});

test('cover of what nobody buys has no end', () => {
  const bowls = plan(
    [item('碗', { available: 1 }), item('盘', { available: 0 })],
    [sold('碗', YESTERDAY, steady(0)), sold('盘', YESTERDAY, steady(0))],
  );
  expect([lineOf('碗', bowls).cover, lineOf('盘', bowls).cover]).toEqual([Infinity, 0]);
});

/** 新品: listed at most 30 days ago. They are not classed and do not weigh on the others. */
test.each([
  [30, '新品'],
  [31, '热销'],
  [null, '热销'],
])('listed %p days ago: %s', (ago, expected) => {
  const given = { available: 1, listed: ago === null ? null : TODAY - ago };
  const found = plan([item('杯', given), item('壶')], [soldInAll('杯', null, 900), soldInAll('壶', null, 100)]);
  expect(lineOf('杯', found).stockClass).toBe(expected);
  expect(lineOf('壶', found).stockClass).toBe(expected === '新品' ? '热销' : '常销');
  expect(found.newItems).toHaveLength(expected === '新品' ? 1 : 0);
});

test('an item of unknown sales has no class', () => {
  expect(lineOf('杯', plan([item('杯')], [])).stockClass).toBeNull();
});

describe('what is sold a day', () => {
  test.each<[string, Partial<StockItem>, number[], Partial<RestockLine['demand']>]>([
    [
      'of a new item counts from its first day',
      { listed: YESTERDAY - 9 },
      steady(12, 10),
      { days: 10, daysMissing: 0 },
    ],
    ['counts the last thirty of forty days', {}, [...steady(99, 10), ...steady(12)], { daily: 12, units30: 360 }],
    ['in the last week against all', {}, [...steady(10, 23), ...steady(20, 7)], { daily7: 20, units7: 140, days: 30 }],
    ['when nothing was sold has no trend', {}, steady(0), { daily: 0, trend: null }],
    ['day by day, for a small line', {}, [3, 4], { recent: [...new Array<null>(28).fill(null), 3, 4] }],
  ])('%s', (_, given, units, expected) => {
    expect(lineOf('杯', plan([cup(given)], [sold('杯', YESTERDAY, units)])).demand).toMatchObject(expected);
  });

  test('rises by a half: 15 a day in the last week, 10 in all', () => {
    const units = [...steady(8, 21), ...steady(12, 2), ...steady(15, 7)];
    // 21 × 8 + 2 × 12 + 7 × 15 = 297 in 30 days.
    expect(lineOf('杯', plan([cup()], [sold('杯', YESTERDAY, units)])).demand.trend).toBeCloseTo(15 / 9.9 - 1, 12);
  });

  test('counts as many days as the settings say; thirty are added up all the same', () => {
    const units = [...steady(6, 16), ...steady(12, 14)];
    const { demand } = lineOf('杯', plan([cup()], [sold('杯', YESTERDAY, units)], { salesDays: 14 }));
    expect(demand).toMatchObject({ daily: 12, days: 14, units30: 6 * 16 + 12 * 14, deviation: 0 });
    const long = plan([cup()], [sold('杯', YESTERDAY, [...steady(6), ...steady(12)])], { salesDays: 60 });
    expect(lineOf('杯', long).demand).toMatchObject({ daily: 9, days: 60, units30: 360 });
    expect(long.salesOf).toEqual({ from: YESTERDAY - 59, to: YESTERDAY });
  });

  test('of an export of thirty days, of an item that is ten days old', () => {
    const { demand } = lineOf('杯', plan([cup({ listed: TODAY - 10 })], [soldInAll('杯', 84, 120)]));
    expect(demand).toMatchObject({ daily: 12, daily7: 12, days: 10 });
    const newborn = lineOf('杯', plan([cup({ listed: TODAY })], [soldInAll('杯', 3, 3)])).demand;
    expect(newborn).toMatchObject({ daily: 3, daily7: 3, days: 1 });
  });

  test('leaves out the days that the history of stock knows as empty', () => {
    const history: StockHistory = {
      days: [{ day: YESTERDAY - 5, pieces: 0 }],
      out: new Map([['杯', new Set([YESTERDAY - 5])]]),
    };
    const units = [...steady(12, 24), 0, ...steady(12, 5)];
    const found = plan(
      [cup(), item('壶')],
      [sold('杯', YESTERDAY, units), sold('壶', YESTERDAY, steady(1))],
      {},
      history,
    );
    expect(lineOf('杯', found).demand).toMatchObject({ daily: 12, days: 29, daysOut: 1, outKnown: true });
    expect(lineOf('壶', found).demand).toMatchObject({ days: 30, daysOut: 0, outKnown: true });
    const older = { ...history, days: [{ day: YESTERDAY - 30, pieces: 0 }] };
    expect(plan([cup()], [sold('杯', YESTERDAY, units)], {}, older).daysOutKnown).toBe('none');
  });

  test('of some items is known without empty days, of others not', () => {
    const sales = [sold('杯', YESTERDAY, steady(1), []), sold('壶', YESTERDAY, steady(1))];
    expect(plan([item('杯'), item('壶')], sales).daysOutKnown).toBe('some');
  });
});
