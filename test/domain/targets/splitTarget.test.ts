import fc from 'fast-check';
import { MetricError } from '../../../src/domain/errors';
import { toFen } from '../../../src/domain/metrics/money';
import { splitTarget } from '../../../src/domain/targets/splitTarget';

const cases: [
  name: string,
  total: number,
  weights: number[],
  step: number,
  locked: (number | null)[],
  parts: number[],
][] = [
  ['an even split that does not come out', 100, [1, 1, 1], 0.01, [], [33.34, 33.33, 33.33]],
  ['weekend counts double', 900, [1, 1, 1, 1, 1, 2, 2], 0.01, [], [100, 100, 100, 100, 100, 200, 200]],
  ['whole orders', 10, [1, 1, 1], 1, [], [4, 3, 3]],
  ['the largest remainder gets the step', 10, [1, 2, 4], 1, [], [1, 3, 6]],
  ['whole hundreds', 1000, [1, 1, 1], 100, [], [400, 300, 300]],
  ['a day without weight gets nothing', 100, [0, 1, 0, 2], 0.01, [], [0, 33.33, 0, 66.67]],
  ['nothing to split', 0, [1, 2], 0.01, [], [0, 0]],
  ['nothing to split and no weights', 0, [0, 0], 0.01, [], [0, 0]],
  ['a locked day stays, the rest is split again', 100, [1, 1, 1], 0.01, [null, 50, null], [25, 50, 25]],
  ['a day locked at 0', 100, [1, 1, 1], 0.01, [0, null, null], [0, 50, 50]],
  ['every day locked', 100, [1, 1], 0.01, [60, 40], [60, 40]],
  ['a locked day needs no weight', 100, [0, 1], 0.01, [30, null], [30, 70]],
  ['0.1 + 0.2 is a whole number of 分', 0.1 + 0.2, [1, 2], 0.01, [], [0.1, 0.2]],
  ['equal remainders: the earlier parts get the steps', 5, [1, 1, 1, 1], 1, [], [2, 1, 1, 1]],
  ['the last part has the largest remainder', 10, [1, 1, 1.4], 1, [], [3, 3, 4]],
  ['steps of no simple fraction', 0.9, [1, 2], 0.3, [], [0.3, 0.6]],
  ['weights near the largest double', 3, [1e308, 1e308, 1e308], 0.01, [], [1, 1, 1]],
];

test.each(cases)('%s', (_, total, weights, step, locked, parts) => {
  expect(splitTarget(total, weights, step, locked)).toEqual(parts);
});

const refused: [name: string, args: Parameters<typeof splitTarget>, code: string, field: string, reason: string][] = [
  ['half a 分', [100.005, [1, 1]], 'badArgument', 'total', 'notWholeSteps'],
  ['half an order', [10.5, [1, 1], 1], 'badArgument', 'total', 'notWholeSteps'],
  ['a lock of half a 分', [100, [1, 1], 0.01, [0.005, null]], 'badArgument', 'locked', 'notWholeSteps'],
  ['more locked than there is', [100, [1, 1], 0.01, [101, null]], 'badArgument', 'locked', 'lockedTooMuch'],
  ['all locked, too little', [100, [1, 1], 0.01, [50, 40]], 'badArgument', 'weights', 'noWeights'],
  ['no weight at all', [100, [0, 0]], 'badArgument', 'weights', 'noWeights'],
  ['other number of locks', [100, [1, 1], 0.01, [null]], 'badArgument', 'locked', 'sameSize'],
  ['a negative total', [-1, [1]], 'outOfRange', 'total', ''],
  ['a negative weight', [1, [1, -1]], 'outOfRange', 'weights', ''],
  ['a negative lock', [1, [1, 1], 0.01, [-1, null]], 'outOfRange', 'locked', ''],
  ['step 0', [1, [1], 0], 'outOfRange', 'step', ''],
  ['a negative step', [1, [1], -1], 'outOfRange', 'step', ''],
  ['a step without end', [1, [1], Infinity], 'outOfRange', 'step', ''],
  ['more 分 than a double counts', [1e15, [1, 1]], 'outOfRange', 'total', ''],
];

test.each(refused)('refuses %s', (_, args, code, field, reason) => {
  expect(() => splitTarget(...args)).toThrow(new MetricError(code as MetricError['code'], field, reason));
});

const weight = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 1e-9, max: 1e9, noNaN: true }));
const fen = fc.integer({ min: 0, max: 5_000_000_000 });

function sumOfFen(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + Math.round(part * 100), 0);
}

test('adds up exactly to the 分, each part within one 分 of its exact share', () => {
  fc.assert(
    fc.property(fen, fc.array(weight, { minLength: 1, maxLength: 60 }), (total, weights) => {
      fc.pre(weights.some((w) => w > 0));
      const parts = splitTarget(total / 100, weights);
      expect(sumOfFen(parts)).toBe(total);
      const sum = weights.reduce((a, b) => a + b, 0);
      parts.forEach((part, i) => {
        expect(part).toBe(toFen(part) / 100);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(Math.abs(part * 100 - (total * (weights[i] as number)) / sum)).toBeLessThanOrEqual(1 + total * 1e-12);
      });
    }),
    { numRuns: 1000, seed: 20200217 },
  );
});

test.each([1000, 2000, 4000])(
  'of the most 分 a double counts, %d parts get what they should, though the weights’ sum is rounded at every addition',
  (count) => {
    const total = 2 ** 43;
    // One large part, and many of just over one 分 each: half of the last digit of the sum so far is lost every time.
    const weights = [1, 0.0009764404296875, ...Array<number>(count).fill(1.0009764406570612 / total)];
    const parts = splitTarget(total / 100, weights);
    expect(sumOfFen(parts)).toBe(total);
    const whole = weights.map((w) => BigInt(w * 2 ** 100));
    const sum = whole.reduce((a, b) => a + b);
    const off = parts.map((part, i) => BigInt(Math.round(part * 100)) * sum - BigInt(total) * (whole[i] as bigint));
    expect(off.filter((apart) => apart > sum || -apart > sum)).toEqual([]);
  },
);

test('with locks: the locked parts stay, the rest adds up exactly', () => {
  const part = fc.record({ weight, lock: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null }) });
  fc.assert(
    fc.property(fen, fc.array(part, { minLength: 1, maxLength: 60 }), (extra, parts) => {
      fc.pre(parts.some((p) => p.lock === null && p.weight > 0));
      const lockedFen = parts.reduce((sum, p) => sum + (p.lock ?? 0), 0);
      const total = lockedFen + extra;
      const locks = parts.map((p) => (p.lock === null ? null : p.lock / 100));
      const weights = parts.map((p) => p.weight);
      const result = splitTarget(total / 100, weights, 0.01, locks);
      expect(sumOfFen(result)).toBe(total);
      const free = parts.reduce((sum, p) => sum + (p.lock === null ? p.weight : 0), 0);
      parts.forEach((p, i) => {
        const got = result[i] as number;
        if (p.lock !== null) expect(got).toBe(p.lock / 100);
        else expect(Math.abs(got * 100 - (extra * p.weight) / free)).toBeLessThanOrEqual(1 + extra * 1e-12);
      });
    }),
    { numRuns: 1000, seed: 20200218 },
  );
});
