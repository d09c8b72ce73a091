import type { DatedFigures } from '../../../src/domain/metrics/daily';
import type { MetricKey } from '../../../src/domain/metrics/metric';
import { monthPace } from '../../../src/domain/targets/monthPace';
import { targetProgress, visitorsFor } from '../../../src/domain/targets/progress';
import { lastEightWeeks, sameTimeLastYear } from '../../../src/domain/targets/proposedWeights';
import { dayOf, daysOf, weekday, type Day, type Period } from '../../../src/domain/time/calendar';

const at = (text: string): Day => dayOf(...(text.split('-').map(Number) as [number, number, number])) as Day;
const KEPT: ReadonlySet<MetricKey> = new Set<MetricKey>(['amountPaid', 'visitors', 'buyersPaid']);
const DECEMBER: Period = { from: at('2026-12-01'), to: at('2026-12-31') };
const sold = (day: Day, amountPaid: number): DatedFigures => ({ day, figures: { amountPaid } });

describe('where December stands: 3,100 over even days unless told otherwise', () => {
  const even = daysOf(DECEMBER).map((day) => ({ day, amount: 100 }));
  const campaign = even.map(({ day }) => ({ day, amount: day === DECEMBER.to ? 1600 : 50 }));
  const ten = daysOf({ from: DECEMBER.from, to: DECEMBER.from + 9 }).map((day) => sold(day, 80));
  const gap = ten.filter(({ day }) => day !== at('2026-12-04'));
  const cases: [
    name: string,
    days: DatedFigures[],
    targets: typeof even,
    asOf: string,
    wanted: Partial<ReturnType<typeof targetProgress>>,
  ][] = [
    [
      'ten days of 80: 2,480 at the end, 2,300 ÷ 21 a day to make it',
      ten,
      even,
      '2026-12-10',
      { actual: 800, gone: 10, kept: 10, projection: 2480, daysLeft: 21, missing: 2300, neededADay: 2300 / 21 },
    ],
    [
      'a day without a figure is missing, not 0: the pace is that of nine days',
      gap,
      even,
      '2026-12-10',
      { actual: 720, gone: 10, kept: 9, projection: 2480, missing: 2380 },
    ],
    [
      'a campaign at the end: 80 where 50 were due',
      ten,
      campaign,
      '2026-12-10',
      { projection: 4960, due: 500 / 3100, missing: 2300 },
    ],
    [
      'the last day is over',
      daysOf(DECEMBER).map((day) => sold(day, 90)),
      even,
      '2027-01-15',
      { asOf: DECEMBER.to, actual: 2790, daysLeft: 0, missing: 310, neededADay: null, projection: 2790, due: 1 },
    ],
    [
      'reached before the end: nothing is needed',
      [sold(DECEMBER.from, 5000)],
      even,
      '2026-12-01',
      { missing: 0, neededADay: 0 },
    ],
    [
      'December has not begun',
      [],
      even,
      '2026-11-24',
      { asOf: null, actual: 0, gone: 0, projection: null, daysLeft: 31, neededADay: 100 },
    ],
  ];
  test.each(cases)('%s', (_, days, targets, asOf, wanted) => {
    const progress = targetProgress({
      ...{ metric: 'amountPaid', days, kept: KEPT, period: DECEMBER, targets, asOf: at(asOf) },
    });
    expect(progress).toMatchObject(wanted);
  });

  test('over even days without a gap the projection is =MONTHPACE()', () => {
    const { projection } = targetProgress({
      ...{ metric: 'amountPaid', days: ten, kept: KEPT, period: DECEMBER, targets: even, asOf: at('2026-12-10') },
    });
    expect(projection).toBe(monthPace(800, at('2026-12-10')));
  });

  test('visitors: 2,300 at 5% and 40 元 take 1,150; nothing is said where conversion is not kept', () => {
    const days = [{ day: at('2026-12-10'), figures: { amountPaid: 2000, buyersPaid: 50, visitors: 1000 } }];
    expect(visitorsFor(2300, days, KEPT, at('2026-12-10'))).toEqual({
      visitors: 1150,
      conversion: 0.05,
      orderValue: 40,
    });
    expect(visitorsFor(2300, days, new Set(['amountPaid']), at('2026-12-10'))).toBeNull();
  });
});

describe('weights that the shop’s own days propose', () => {
  const NONE = new Set<Day>();
  const own = (days: readonly DatedFigures[], leftOut: ReadonlySet<Day> = NONE) => ({
    ...{ metric: 'amountPaid' as const, days, kept: KEPT, leftOut },
  });
  /** Weekdays 100, weekends 275: mean 150 over the seven. */
  const shape = (period: Period, times = 1) =>
    daysOf(period).map((day) => sold(day, (weekday(day) < 5 ? 100 : 275) * times));
  const WEIGHTS = [0.67, 0.67, 0.67, 0.67, 0.67, 1.83, 1.83];

  // 25 November 2026 is a Wednesday; the week before ended on Sunday the 22nd.
  test('近八周 looks at the eight weeks up to last Sunday', () => {
    const days = shape({ from: at('2026-09-01'), to: at('2026-11-25') });
    expect(lastEightWeeks(own(days), DECEMBER, at('2026-11-25'))).toEqual({
      ...{ weekdays: WEIGHTS, months: [1], days: 56, of: 56 },
      from: { from: at('2026-09-28'), to: at('2026-11-22') },
    });
  });

  test('双11 is no measure of an ordinary Wednesday, and a day without a figure no zero', () => {
    const festival = at('2026-11-11');
    const days = shape({ from: at('2026-09-28'), to: at('2026-11-22') })
      .map((one) => (one.day === festival ? sold(festival, 100_000) : one))
      .filter(({ day }) => day !== at('2026-10-01'));
    const found = lastEightWeeks(own(days, new Set([festival])), DECEMBER, at('2026-11-25'));
    expect(found).toMatchObject({ weekdays: WEIGHTS, days: 54 });
  });

  test.each([
    ['nothing kept', [], null],
    [
      'no Sunday at all',
      shape({ from: at('2026-09-28'), to: at('2026-11-22') }).filter(({ day }) => weekday(day) < 6),
      null,
    ],
    ['nothing sold', daysOf({ from: at('2026-09-28'), to: at('2026-11-22') }).map((day) => sold(day, 0)), null],
  ])('近八周 is not offered: %s', (_, days, nothing) => {
    expect(lastEightWeeks(own(days), DECEMBER, at('2026-11-25'))).toBe(nothing);
  });

  test('去年同期: a December twice as strong as October and November, half of it kept', () => {
    const days = [
      ...shape({ from: at('2025-10-01'), to: at('2025-11-30') }),
      ...shape({ from: at('2025-12-01'), to: at('2025-12-14') }, 2),
    ];
    const quarter = { from: at('2026-10-01'), to: at('2026-12-31') };
    const found = sameTimeLastYear(own(days), quarter);
    // Mean days: October 4,500 ÷ 31 … by hand 145.16, 158.33, 300.00; their mean is 201.16.
    expect(found?.months).toEqual([0.72, 0.79, 1.49]);
    expect(found).toMatchObject({ days: 75, of: 92 });
  });

  test('去年同期 is not offered where a month of it was not kept', () => {
    const days = shape({ from: at('2025-10-01'), to: at('2025-11-30') });
    expect(sameTimeLastYear(own(days), { from: at('2026-10-01'), to: at('2026-12-31') })).toBeNull();
  });
});
