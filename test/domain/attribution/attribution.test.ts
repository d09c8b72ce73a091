import fc from 'fast-check';
import { attribute, type Attribution } from '../../../src/domain/attribution/attribution';
import type { DatedFigures, DayFigures } from '../../../src/domain/metrics/daily';
import type { MetricKey } from '../../../src/domain/metrics/metric';

const ALL: readonly MetricKey[] = ['visitors', 'buyersPaid', 'ordersPaid', 'amountPaid'];

type Day = readonly [visitors: number | null, buyers: number | null, amount: number | null];

function days(list: readonly Day[]): DatedFigures[] {
  return list.map(([visitors, buyersPaid, amountPaid], i) => {
    const known = Object.entries({ visitors, buyersPaid, amountPaid }).filter(([, value]) => value !== null);
    return { day: 43831 + i, figures: Object.fromEntries(known) as DayFigures };
  });
}

function split(before: readonly Day[], after: readonly Day[], kept: readonly MetricKey[] = ALL) {
  const found = attribute(days(before), days(after), new Set(kept));
  return found && [found.change, found.parts.map(({ factor, amount }) => [factor, amount]), found.uncovered];
}

/** Parts computed apart from the code: L × ln(after ÷ before) of each factor, L = (A₁ − A₀) ÷ ln(A₁ ÷ A₀). */
test.each<[string, Day, Day, number, number, number, number]>([
  ['all three move', [43200, 1300, 90000.5], [38900, 1050, 81234.1], -8766.4, -8968.8, -9300.85, 9503.25],
  ['two that cancel out', [1000, 50, 5000], [1000, 40, 5000], 0, 0, -1115.72, 1115.72],
  ['more visitors, no more buyers, cheaper', [1200, 60, 6000], [1500, 60, 4500], -1500, 1163.49, -1163.49, -1500],
  ['nothing moves', [1000, 50, 5000], [1000, 50, 5000], 0, 0, 0, 0],
])('%s', (_, before, after, change, visitors, conversion, orderValue) => {
  expect(split([before], [after])).toEqual([
    change,
    [
      ['visitors', visitors],
      ['conversion', conversion],
      ['orderValue', orderValue],
    ],
    0,
  ]);
});

test.each<[string, Day, Day, string, number]>([
  ['closed today: nobody came', [1000, 50, 5000], [0, 0, 0], 'visitors', -5000],
  ['visitors came, nobody bought', [1000, 50, 5000], [900, 0, 0], 'conversion', -5000],
  ['buyers paid nothing: samples', [1000, 50, 5000], [900, 40, 0], 'orderValue', -5000],
  ['opened today', [0, 0, 0], [800, 20, 1999.9], 'visitors', 1999.9],
  ['first buyers', [700, 0, 0], [800, 20, 1999.9], 'conversion', 1999.9],
])('a side of 0, %s: the first factor that is 0 takes all', (_, before, after, factor, amount) => {
  const [change, parts] = split([before], [after]) as [number, [string, number][]];
  expect(change).toBe(amount);
  expect(parts.filter(([, part]) => part !== 0)).toEqual([[factor, amount]]);
});

test.each<[string, readonly Day[], readonly Day[], readonly MetricKey[], readonly string[]]>([
  [
    'only visitors are kept',
    [[100, null, 900]],
    [[90, null, 990]],
    ['visitors', 'amountPaid'],
    ['visitors', 'visitorValue'],
  ],
  [
    'only buyers are kept',
    [[null, 9, 900]],
    [[null, 11, 990]],
    ['buyersPaid', 'amountPaid'],
    ['buyersPaid', 'orderValue'],
  ],
  ['only the amount is kept', [[null, null, 900]], [[null, null, 990]], ['amountPaid'], []],
  ['visitors were not filled in before', [[null, 9, 900]], [[90, 11, 990]], ALL, ['buyersPaid', 'orderValue']],
  ['buyers were not filled in after', [[100, 9, 900]], [[90, null, 990]], ALL, ['visitors', 'visitorValue']],
  ['visitors are below 0: a wrong figure', [[-100, 9, 900]], [[90, 11, 990]], ALL, ['buyersPaid', 'orderValue']],
  ['the amount is below 0: no chain explains it', [[100, 9, -900]], [[90, 11, 990]], ALL, []],
  ['buyers without visitors: a wrong figure', [[0, 9, 900]], [[90, 11, 990]], ALL, ['buyersPaid', 'orderValue']],
  ['paid by nobody: a wrong figure', [[100, 0, 900]], [[90, 11, 990]], ALL, ['visitors', 'visitorValue']],
])('the chain shortens where %s', (_, before, after, kept, factors) => {
  const found = attribute(days(before), days(after), new Set(kept));
  expect(found?.parts.map(({ factor }) => factor)).toEqual(factors);
});

test('what the factors were on both sides: people, a share of them, yuan', () => {
  const shop = (before: Day, after: Day, kept = ALL) =>
    attribute(days([before]), days([after]), new Set(kept))?.parts.map((part) => [part.before, part.after]);
  expect(shop([1000, 50, 5000], [1200, 48, 5280.96])).toEqual([
    [1000, 1200],
    [0.05, 0.04],
    [100, 110.02],
  ]);
  expect(shop([1000, 50, 5000], [1200, 48, 5280], ['visitors', 'amountPaid'])).toEqual([
    [1000, 1200],
    [5, 4.4],
  ]);
  // Nobody came, so nobody bought and nothing was spent a head.
  expect(shop([0, 0, 0], [1200, 48, 5280])).toEqual([
    [0, 1200],
    [0, 0.04],
    [0, 110],
  ]);
});

test('what is compared: the amounts of all days that have one, and how many these are', () => {
  const found = attribute(
    days([
      [100, 5, 0.1],
      [100, 5, 0.2],
      [100, 5, null],
    ]),
    days([[100, 5, 0.7]]),
    new Set(ALL),
  );
  expect(found).toMatchObject({ before: { amount: 0.3, days: 2 }, after: { amount: 0.7, days: 1 }, change: 0.4 });
});

test('a shop that sold nothing on either side: every part is 0', () => {
  expect(split([[1000, 0, 0]], [[900, 0, 0]])).toEqual([
    0,
    [
      ['visitors', 0],
      ['conversion', 0],
      ['orderValue', 0],
    ],
    0,
  ]);
});

test.each<[readonly MetricKey[], Attribution['basis'], readonly string[]]>([
  [['visitors', 'buyersPaid', 'ordersPaid'], 'buyers', ['visitors', 'conversion', 'orderValue']],
  [['visitors', 'ordersPaid'], 'orders', ['visitors', 'conversion', 'orderValue']],
  [['buyersPaid', 'ordersPaid'], 'buyers', ['buyersPaid', 'orderValue']],
  [['ordersPaid'], 'orders', ['ordersPaid', 'orderValue']],
  [['visitors'], null, ['visitors', 'visitorValue']],
  [[], null, []],
])('a shop that keeps %p beside the amount', (kept, basis, factors) => {
  const side: DatedFigures[] = [
    { day: 43831, figures: { visitors: 100, buyersPaid: 5, ordersPaid: 6, amountPaid: 500 } },
  ];
  const found = attribute(side, side, new Set(['amountPaid', ...kept]));
  expect(found?.basis).toBe(basis);
  expect(found?.parts.map(({ factor }) => factor)).toEqual(factors);
});

test('orders stand for buyers where the shop keeps none, and that is said', () => {
  const side = (visitors: number, ordersPaid: number, amountPaid: number): DatedFigures[] => [
    { day: 43831, figures: { visitors, ordersPaid, amountPaid } },
  ];
  const found = attribute(side(100, 5, 500), side(100, 10, 1000), new Set(['visitors', 'ordersPaid', 'amountPaid']));
  expect(found?.basis).toBe('orders');
  expect(found?.parts.map(({ amount }) => amount)).toEqual([0, 500, 0]);
});

test('a day with an amount but no visitors is not forgotten: its amount is 缺数据的日子', () => {
  const found = attribute(
    days([
      [100, 5, 500],
      [null, 5, 300],
    ]),
    days([
      [100, 5, 500],
      [100, 5, 500],
    ]),
    new Set(ALL),
  );
  expect(found).toMatchObject({ change: 200, uncovered: -300, before: { days: 2 }, after: { days: 2 } });
  expect(found?.parts.map(({ amount }) => amount)).toEqual([500, 0, 0]);
});

test('no amount on one side: nothing to compare', () => {
  expect(split([[100, 5, null]], [[100, 5, 500]])).toBeNull();
  expect(split([[100, 5, 500]], [])).toBeNull();
});

describe('any two periods', () => {
  const cents = fc.integer({ min: 0, max: 20_000_000 }).map((fen) => fen / 100);
  const missing = <T>(of: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 8, arbitrary: of }, { weight: 1, arbitrary: fc.constant(null) });
  const day: fc.Arbitrary<Day> = fc.tuple(
    missing(fc.nat({ max: 90_000 })),
    missing(fc.nat({ max: 4000 })),
    missing(fc.oneof({ weight: 9, arbitrary: cents }, { weight: 1, arbitrary: fc.constant(0) })),
  );
  const period = fc.array(day, { minLength: 1, maxLength: 14 });
  const fen = (yuan: number) => Math.round(yuan * 100);

  test('the parts and what is uncovered sum to the whole to the 分; the other way round it is the opposite', () => {
    fc.assert(
      fc.property(period, period, (before, after) => {
        const found = attribute(days(before), days(after), new Set(ALL));
        const sum = (side: readonly Day[]) => side.reduce((all, [, , amount]) => all + fen(amount ?? 0), 0);
        if (!found) return;
        expect(fen(found.change)).toBe(sum(after) - sum(before));
        const parts = found.parts.map(({ amount }) => fen(amount));
        expect(parts.reduce((all, part) => all + part, 0) + fen(found.uncovered)).toBe(fen(found.change));
        const back = attribute(days(after), days(before), new Set(ALL));
        back?.parts.forEach(({ amount }, i) =>
          expect(Math.abs(fen(amount) + (parts[i] as number))).toBeLessThanOrEqual(1),
        );
      }),
      { numRuns: 10_000 },
    );
  });

  test('a factor that rose never takes away, one that fell never gives', () => {
    const whole = fc.tuple(
      fc.integer({ min: 1, max: 90_000 }),
      fc.integer({ min: 1, max: 4000 }),
      cents.filter((c) => c > 0),
    );
    fc.assert(
      fc.property(whole, whole, (before, after) => {
        const found = attribute(days([before]), days([after]), new Set(ALL));
        for (const part of found?.parts ?? []) {
          // Within the 分 by which parts are rounded.
          if (part.after > part.before) expect(part.amount).toBeGreaterThanOrEqual(-0.01);
          if (part.after < part.before) expect(part.amount).toBeLessThanOrEqual(0.01);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
