import { usualRange, type Ordinary } from '../../../src/domain/checks/usualRange';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import type { DatedFigures } from '../../../src/domain/metrics/daily';
import type { MetricId } from '../../../src/domain/metrics/metrics';
import { formatDay } from '../../../src/domain/time/calendar';
import { day, type CellText } from '../figures';
import { found } from './found';
import { simulatedShop } from './simulatedShop';

const FACTOR = DEFAULT_SETTINGS.anomalyFactor;
const MONDAY = day('2020-03-30');

/** Eight weeks before a Monday: 1,000 visitors on working days, 1,500 at weekends. */
function evenWeeks(change: (date: number, visitors: number) => number = (_, visitors) => visitors): Ordinary {
  const days = Array.from({ length: 56 }, (_, i): DatedFigures => {
    const date = MONDAY - 56 + i;
    return { day: date, figures: { visitors: change(date, i % 7 >= 5 ? 1500 : 1000) } };
  });
  return { byDay: new Map(days.map((each) => [each.day, each])), kept: new Set(['visitors']), campaigns: new Set() };
}

test.each<[string, Ordinary, [number, number] | null]>([
  // 4% is the least spread: e^(2.8 × 0.04) = 1.1185.
  ['an even shop: 4% × 2.8 to either side', evenWeeks(), [894, 1119]],
  [
    'a trend of 2% a week: the range is as wide, its middle two and a half weeks old',
    evenWeeks((date, v) => v * 1.02 ** ((date - MONDAY) / 7)),
    [851, 1064],
  ],
  ['one odd Monday does not move it', evenWeeks((date, v) => (date === MONDAY - 7 ? v / 5 : v)), [894, 1119]],
  [
    'Mondays missing: two are an anecdote',
    evenWeeks((date, v) => ([7, 14, 28, 35, 42, 49].includes(MONDAY - date) ? 0 : v)),
    null,
  ],
])('%s', (_, ordinary, expected) => {
  const range = usualRange('visitors', MONDAY, FACTOR, ordinary);
  expect(range && [Math.round(range.low), Math.round(range.high)]).toEqual(expected);
});

test('campaign Mondays are skipped, and the weeks before them are taken', () => {
  const plain = evenWeeks((date, v) => ([7, 21].includes(MONDAY - date) ? v * 3 : v));
  const campaigns = new Set([MONDAY - 7, MONDAY - 21]);
  expect(usualRange('visitors', MONDAY, FACTOR, { ...plain, campaigns })).toMatchObject({ weeks: 4 });
  expect(usualRange('visitors', MONDAY, FACTOR, { ...plain, campaigns })?.middle).toBeCloseTo(1000, 9);
});

test('below and above the range, and the numbers that are told', () => {
  const lines = Array.from({ length: 43 }, (_, i): [string, ...CellText[]] => [
    formatDay(MONDAY - 42 + i),
    i === 42 ? 500 : 1000,
  ]);
  const given = { metrics: ['visitors' as const], lines };
  expect(found('anomaly', given)).toEqual([
    expect.stringMatching(/^B44 \{"actual":500,"low":894\.0\d+,"high":1118\.5\d+,"weeks":4\}$/),
  ]);
  lines[42] = [formatDay(MONDAY), 1118];
  expect(found('anomaly', given)).toEqual([]);
  lines[42] = [formatDay(MONDAY), 1119];
  expect(found('anomaly', given)).toHaveLength(1);
});

/**
 * 200 shops of 18 weeks with weekday patterns of their own, trends of −2% to +3% a week, a campaign every fortnight on
 * average and 45 to 3,000 buyers a day. Of the last 12 weeks, every ordinary day is judged twice: as it is, and with half of it gone.
 */
test('200 simulated shops: at most one false alarm a fortnight per metric, a drop by half is found in 95%', () => {
  const metrics: readonly MetricId[] = ['amountPaid', 'visitors', 'conversion', 'orderValue'];
  for (const metric of metrics) {
    let [judged, falseAlarms, drops] = [0, 0, 0];
    for (let seed = 1; seed <= 200; seed++) {
      const { days, campaigns, valueOf } = simulatedShop(seed);
      const ordinary = {
        byDay: new Map(days.map((each) => [each.day, each])),
        kept: new Set(Object.keys(days[0]!.figures) as MetricId[]),
        campaigns,
      };
      for (const { day: date, figures } of days.slice(42)) {
        if (campaigns.has(date)) continue;
        const range = usualRange(metric, date, FACTOR, ordinary);
        if (!range) continue;
        const value = valueOf(metric, figures);
        judged += 1;
        if (value < range.low || value > range.high) falseAlarms += 1;
        if (value / 2 < range.low) drops += 1;
      }
    }
    expect(judged).toBeGreaterThan(200 * 70);
    expect((falseAlarms / judged) * 14).toBeLessThan(1);
    expect(drops / judged).toBeGreaterThan(0.95);
  }
});
