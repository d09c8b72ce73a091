import fc from 'fast-check';
import { METRICS, type MetricId } from '../../../../src/domain/metrics/metrics';
import { dayOf, daysInMonth, type Day } from '../../../../src/domain/time/calendar';

/** A shop's month: what a person would type, whatever the sheet looks like. */
export interface Month {
  readonly year: number;
  readonly month: number;
  readonly metrics: readonly MetricId[];
  readonly days: readonly MonthDay[];
  /** The day on which the sheet is opened: after the last figures, less than a year. */
  readonly today: Day;
}

interface MonthDay {
  readonly day: Day;
  /** null: nobody filled it in. */
  readonly figures: Readonly<Partial<Record<MetricId, number | null>>>;
}

const COUNTS: readonly MetricId[] = [
  'pageViews',
  'visitors',
  'bounces',
  'addToCart',
  'ordersPlaced',
  'buyersPlaced',
  'buyersPaid',
  'ordersPaid',
  'unitsPaid',
  'inquiries',
  'inquiryDeals',
  'returns',
  'exchanges',
  'badReviews',
];
const AMOUNTS: readonly MetricId[] = [
  'amountPlaced',
  'amountPaid',
  'amountRefunded',
  'adZhitongche',
  'adZuanzhan',
  'adTaobaoke',
  'freeShipping',
  'otherCost',
];
const COSTS: readonly MetricId[] = ['adZhitongche', 'adZuanzhan', 'adTaobaoke', 'freeShipping', 'otherCost'];
const SCORES: readonly MetricId[] = ['dsrItem', 'dsrService', 'dsrShipping'];
const RATIOS: readonly MetricId[] = [
  'conversion',
  'payRate',
  'orderValue',
  'visitorValue',
  'inquiryRate',
  'bounceRate',
  'costShare',
];

export const monthArb: fc.Arbitrary<Month> = fc
  .record({
    year: fc.integer({ min: 2021, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    start: fc.integer({ min: 1, max: 20 }),
    length: fc.integer({ min: 4, max: 12 }),
    metrics: fc.subarray([...COUNTS, ...AMOUNTS, ...SCORES, ...RATIOS], { minLength: 3, maxLength: 9 }),
    later: fc.integer({ min: 1, max: 300 }),
    seed: fc.integer({ min: 1, max: 1e6 }),
  })
  .map(({ year, month, start, length, metrics: wanted, later, seed }) => {
    const some = wanted.some((id) => !RATIOS.includes(id)) ? wanted : [...wanted, 'visitors' as const];
    const random = randomOf(seed);
    const last = Math.min(start + length - 1, daysInMonth(year, month));
    const days = Array.from({ length: last - start + 1 }, (_, i) => ({
      day: dayOf(year, month, start + i) as Day,
      figures: figuresOf(random, some),
    }));
    // A person keeps columns in an order of his own, not in ours.
    const metrics = shuffled(some, random);
    return { year, month, metrics, days, today: (dayOf(year, month, last) as Day) + later };
  });

/** Figures of one day that do not contradict each other; rates are those of the columns that are kept. */
function figuresOf(random: () => number, metrics: readonly MetricId[]): Partial<Record<MetricId, number>> {
  const figures: Partial<Record<MetricId, number>> = {};
  for (const id of COUNTS) figures[id] = 1 + Math.floor(random() * 60);
  const visitors = 800 + Math.floor(random() * 900);
  const buyersPaid = 20 + Math.floor(random() * 40);
  Object.assign(figures, { visitors, buyersPaid, pageViews: visitors * 3 + 7, bounces: Math.floor(visitors * 0.4) });
  for (const id of AMOUNTS) figures[id] = cents(10 + random() * 400);
  const amountPaid = cents(2000 + random() * 4000);
  const amountPlaced = cents(amountPaid * (1.02 + random() * 0.3));
  Object.assign(figures, { amountPaid, amountPlaced });
  for (const id of SCORES) figures[id] = cents(4.6 + random() * 0.3);
  const payRate = share(amountPaid / amountPlaced);
  Object.assign(figures, { ordersPaid: buyersPaid, ordersPlaced: Math.round(buyersPaid / payRate) });
  const { inquiries = 1 } = figures;
  const inquiryDeals = Math.ceil(inquiries * (0.2 + random() * 0.7));
  const costs = COSTS.filter((id) => metrics.includes(id));
  const cost = (costs.length > 0 ? costs : COSTS).reduce((sum, id) => sum + (figures[id] ?? 0), 0);
  Object.assign(figures, {
    conversion: share(buyersPaid / visitors),
    payRate,
    orderValue: cents(amountPaid / buyersPaid),
    visitorValue: cents(amountPaid / visitors),
    inquiryDeals,
    inquiryRate: share(inquiryDeals / inquiries),
    bounceRate: share((figures.bounces ?? 0) / visitors),
    costShare: share(cost / amountPaid),
  });
  return figures;
}

const cents = (value: number): number => Math.round(value * 100) / 100;
const share = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Of the whole days only a part is typed with a fraction; the same seed gives the same month. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

export function isRatio(id: MetricId): boolean {
  return METRICS[id].aggregation.kind === 'ratio';
}
