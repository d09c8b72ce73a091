import type { DatedFigures, DayFigures } from '../../../src/domain/metrics/daily';
import type { MetricId } from '../../../src/domain/metrics/metrics';
import type { Day } from '../../../src/domain/time/calendar';

const DAYS = 126;
const FROM: Day = 43831;

/** A repeatable source of chance: uniform, and normal by Box and Muller. */
function chance(seed: number) {
  let state = seed * 0x9e3779b1;
  const uniform = (from = 0, to = 1) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from + (to - from) * (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32);
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

/** A shop that has weekdays, a trend, campaigns and luck, and nothing that would be an anomaly. */
export function simulatedShop(seed: number) {
  const { uniform, normal } = chance(seed);
  const base = Math.exp(uniform(Math.log(3000), Math.log(60_000)));
  const weekdays = Array.from({ length: 7 }, () => Math.exp(0.15 * normal()));
  const trend = uniform(-0.02, 0.03) / 7;
  const rate = uniform(0.015, 0.05);
  const price = uniform(60, 300);
  const luck = { visitors: uniform(0.03, 0.1), rate: uniform(0.03, 0.08), price: uniform(0.03, 0.08) };
  const campaigns = new Set<Day>();
  const days = Array.from({ length: DAYS }, (_, i): DatedFigures => {
    const isCampaign = uniform() < 1 / 14;
    if (isCampaign) campaigns.add(FROM + i);
    const rush = isCampaign ? uniform(1.5, 4) : 1;
    const expected = base * (weekdays[i % 7] as number) * Math.exp(trend * i + luck.visitors * normal()) * rush;
    const visitors = Math.round(expected);
    const buyers = visitors * rate * Math.exp(luck.rate * normal()) * (isCampaign ? 1.3 : 1);
    const buyersPaid = Math.max(1, Math.round(buyers + Math.sqrt(buyers) * normal()));
    const amountPaid = Math.round(buyersPaid * price * Math.exp(luck.price * normal()) * 100) / 100;
    return { day: FROM + i, figures: { visitors, buyersPaid, amountPaid } };
  });
  return { days, campaigns, valueOf };
}

/** By the definitions of the handbook, apart from the code under test. */
function valueOf(metric: MetricId, { visitors = 0, buyersPaid = 0, amountPaid = 0 }: DayFigures): number {
  if (metric === 'conversion') return buyersPaid / visitors;
  if (metric === 'orderValue') return amountPaid / buyersPaid;
  return metric === 'visitors' ? visitors : amountPaid;
}
