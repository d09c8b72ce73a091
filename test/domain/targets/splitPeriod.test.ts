import fc from 'fast-check';
import { MetricError } from '../../../src/domain/errors';
import { toFen } from '../../../src/domain/metrics/money';
import { EVEN_WEEK } from '../../../src/domain/targets/dayWeights';
import { splitBothWays } from '../../../src/domain/targets/splitBothWays';
import { splitPeriod, type SplitInput } from '../../../src/domain/targets/splitPeriod';
import { dayOf, formatDay, type Day, type Period } from '../../../src/domain/time/calendar';

const at = (text: string): Day => dayOf(...(text.split('-').map(Number) as [number, number, number])) as Day;
const DECEMBER: Period = { from: at('2026-12-01'), to: at('2026-12-31') };
const QUARTER: Period = { from: at('2026-10-01'), to: at('2026-12-31') };

const plain = (over: Partial<SplitInput>): SplitInput => ({
  ...{ total: 310, period: DECEMBER, step: 0.01, weekdays: EVEN_WEEK, months: [1], campaigns: [] },
  ...{ locked: new Map(), firstWeekday: 0, ...over },
});

describe('a total as months, weeks and days', () => {
  const WEEKEND = [1, 1, 1, 1, 1, 2, 2];
  // December 2026 has 31 days from a Tuesday on: four Saturdays and four Sundays among them.
  const cases: [name: string, input: Partial<SplitInput>, day: string, amount: number][] = [
    ['even', {}, '2026-12-01', 10],
    ['the weekend counts double: 390 ÷ (23 + 8 × 2)', { total: 390, weekdays: WEEKEND }, '2026-12-05', 20],
    ['and an ordinary day once', { total: 390, weekdays: WEEKEND }, '2026-12-01', 10],
    [
      '双12 counts ten times: 400 ÷ (30 + 10)',
      { total: 400, campaigns: [{ day: at('2026-12-12'), factor: 10 }] },
      '2026-12-12',
      100,
    ],
    ['a closed day', { total: 300, campaigns: [{ day: at('2026-12-31'), factor: 0 }] }, '2026-12-31', 0],
    ['a locked day stays', { locked: new Map([[at('2026-12-12'), 160]]) }, '2026-12-12', 160],
    ['and the rest is split again: (310 − 160) ÷ 30', { locked: new Map([[at('2026-12-12'), 160]]) }, '2026-12-01', 5],
    ['visitors come whole', { total: 32, step: 1 }, '2026-12-01', 2],
    // 310 = 31 October days × 2 + 61 others × 1 would be 123 shares.
    ['a strong month: 1230 ÷ (31 × 2 + 61)', { total: 1230, period: QUARTER, months: [2, 1, 1] }, '2026-10-01', 20],
  ];
  test.each(cases)('%s', (_, input, day, amount) => {
    const { days } = splitPeriod(plain(input));
    expect(days.find((part) => formatDay(part.day) === day)?.amount).toBe(amount);
  });

  test('weeks and months are sums of their days, cut off where the period ends', () => {
    const { weeks, months } = splitPeriod(plain({ total: 920, period: QUARTER, months: [1, 1, 1] }));
    expect(months.map(({ amount }) => amount)).toEqual([310, 300, 310]);
    const named = weeks.map(({ from, to, amount }) => [formatDay(from), formatDay(to), amount]);
    expect(named[0]).toEqual(['2026-10-01', '2026-10-04', 40]);
    expect(named[1]).toEqual(['2026-10-05', '2026-10-11', 70]);
    expect(named[named.length - 1]).toEqual(['2026-12-28', '2026-12-31', 40]);
  });

  const refused: [name: string, input: Partial<SplitInput>, field: string, reason: string][] = [
    ['more locked than there is', { locked: new Map([[DECEMBER.from, 311]]) }, 'locked', 'lockedTooMuch'],
    ['no weight at all', { weekdays: [0, 0, 0, 0, 0, 0, 0] }, 'weights', 'noWeights'],
    ['half a 分', { total: 310.005 }, 'total', 'notWholeSteps'],
    ['six weekdays', { weekdays: [1, 1, 1, 1, 1, 1] }, 'weekdayWeights', 'sevenNumbers'],
  ];
  test.each(refused)('refuses %s', (_, input, field, reason) => {
    expect(() => splitPeriod(plain(input))).toThrow(new MetricError('badArgument', field, reason));
  });
});

const total = fc.integer({ min: 1, max: 5_000_000_00 });
const people = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 })
  .filter((all) => all.some(Boolean));
const random = fc.record({
  fen: total,
  period: fc.constantFrom(DECEMBER, QUARTER, { from: at('2024-02-01'), to: at('2024-02-29') }),
  weekdays: fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 7, maxLength: 7 }),
  months: fc.array(fc.integer({ min: 50, max: 200 }), { minLength: 3, maxLength: 3 }),
  campaigns: fc.array(fc.record({ at: fc.integer({ min: 0, max: 91 }), factor: fc.integer({ min: 1, max: 10 }) })),
  /** Which day, and which part of all. */
  locks: fc.array(fc.tuple(fc.integer({ min: 0, max: 28 }), fc.integer({ min: 0, max: 60 })), { maxLength: 12 }),
  people,
});

test('1,000 random weightings with locks: days, weeks, months and people add up to the 分', () => {
  const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + toFen(amount), 0);
  let locks = 0;
  fc.assert(
    fc.property(random, ({ fen, period, weekdays, months, campaigns, locks: set, people: weights }) => {
      const locked = new Map(set.map(([day, part]) => [period.from + day, Math.floor((fen * part) / 1000) / 100]));
      const split = splitPeriod({
        ...{ total: fen / 100, period, step: 0.01, weekdays, months, locked, firstWeekday: 0 },
        campaigns: campaigns.map(({ at: day, factor }) => ({ day: period.from + day, factor })),
      });
      locks += locked.size;
      for (const parts of [split.days, split.weeks, split.months])
        expect(sum(parts.map(({ amount }) => amount))).toBe(fen);
      for (const { day, amount } of split.days) if (locked.has(day)) expect(amount).toBe(locked.get(day));

      const all = weights.reduce((one, weight) => one + weight, 0);
      const columns = weights.map((weight) => Math.floor((fen * weight) / all));
      columns[0] = (columns[0] as number) + fen - columns.reduce((one, column) => one + column, 0);
      const rows = split.days.map(({ amount }) => toFen(amount));
      const cells = splitBothWays(rows, columns);
      const added = (some: readonly number[]) => some.reduce((one, cell) => one + cell, 0);
      expect(cells.map(added)).toEqual(rows);
      expect(columns.map((_, c) => added(cells.map((row) => row[c] as number)))).toEqual(columns);
      const off = cells.flatMap((row, r) =>
        row.map((cell, c) => Math.abs(cell - ((rows[r] as number) * (columns[c] as number)) / fen)),
      );
      expect(Math.max(...off)).toBeLessThan(1 + 1e-6);
    }),
    { numRuns: 1000 },
  );
  expect(locks).toBeGreaterThan(2000);
}, 60_000);

describe('days among people, both ways', () => {
  const cases: [name: string, rows: number[], columns: number[], cells: number[][]][] = [
    [
      'it comes out',
      [10, 20],
      [15, 15],
      [
        [5, 5],
        [10, 10],
      ],
    ],
    [
      'a step too many in each row goes to the one who lost most',
      [3, 3],
      [4, 2],
      [
        [2, 1],
        [2, 1],
      ],
    ],
    [
      'equal halves alternate, because columns must come out too',
      [1, 1],
      [1, 1],
      [
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'three rows of one, three people',
      [1, 1, 1],
      [1, 1, 1],
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    ],
    [
      'somebody without a share gets nothing',
      [7, 8],
      [15, 0],
      [
        [7, 0],
        [8, 0],
      ],
    ],
    [
      'a closed day',
      [0, 9],
      [4, 5],
      [
        [0, 0],
        [4, 5],
      ],
    ],
    [
      'nothing at all',
      [0, 0],
      [0, 0],
      [
        [0, 0],
        [0, 0],
      ],
    ],
  ];
  test.each(cases)('%s', (_, rows, columns, cells) => {
    expect(splitBothWays(rows, columns)).toEqual(cells);
  });

  test('refuses rows and columns that do not add up to the same', () => {
    expect(() => splitBothWays([1, 2], [4])).toThrow(new RangeError('Rows and columns have different sums.'));
  });
});
