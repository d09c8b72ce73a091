import type { DatedFigures } from '../metrics/daily';
import type { MetricKey } from '../metrics/metric';
import type { MetricId } from '../metrics/metrics';
import { toFen } from '../metrics/money';
import { factorsOf, type Factor } from './factors';
import { shareOut } from './shareOut';

/** One side of the comparison: 付款金额 over the days that have one. */
interface ComparedPeriod {
  /** In yuan, exact to the 分. */
  readonly amount: number;
  /** Days with an amount. */
  readonly days: number;
}

export interface AttributedPart {
  readonly factor: Factor;
  /** The factor on either side: people, a fraction, or yuan. */
  readonly before: number;
  readonly after: number;
  /** What it moved the amount by, in yuan; the parts and `uncovered` sum to `change` exactly. */
  readonly amount: number;
}

export interface Attribution {
  readonly before: ComparedPeriod;
  readonly after: ComparedPeriod;
  /** after − before, in yuan. */
  readonly change: number;
  /** In the order of the chain; empty where the figures do not allow it. */
  readonly parts: readonly AttributedPart[];
  /** The change on days that have an amount but not every factor, in yuan; 0 where all have. */
  readonly uncovered: number;
  /** Whether buyers or, where the shop keeps none, orders stand for 转化率 and 客单价. */
  readonly basis: 'buyers' | 'orders' | null;
}

/** Chains of additive metrics, the finest first: 付款金额 = first × (second ÷ first) × … × (付款金额 ÷ last). */
const CHAINS: readonly (readonly MetricId[])[] = [
  ['visitors', 'buyersPaid'],
  ['visitors', 'ordersPaid'],
  ['buyersPaid'],
  ['ordersPaid'],
  ['visitors'],
];

/**
 * Why 付款金额 is another than before: its change split into 访客数 × 转化率 × 客单价 by the logarithmic mean (LMDI-I; Ang
 * 2005), whose parts sum to the whole whichever way round the factors are taken.
 *
 * Days with all links of a chain are covered; what other days changed is `uncovered`. A chain that some side contradicts
 * (an amount without buyers, buyers without visitors) is passed over for a shorter one. null: a side has no amount at all.
 * Where a side is 0, the change is that of the first factor that is 0 there: without visitors nobody could have paid.
 */
export function attribute(
  before: readonly DatedFigures[],
  after: readonly DatedFigures[],
  kept: ReadonlySet<MetricKey>,
): Attribution | null {
  const [old, young] = [withAmount(before), withAmount(after)];
  if (old.length === 0 || young.length === 0) return null;
  const change = fenOver(young) - fenOver(old);
  const chain = CHAINS.find(
    (links) => links.every((id) => kept.has(id)) && [old, young].every((side) => isSound(links, side)),
  );
  const sides = { before: compared(old), after: compared(young), change: change / 100 };
  if (!chain) return { ...sides, parts: [], uncovered: sides.change, basis: null };
  const [oldCovered, youngCovered] = [covered(chain, old), covered(chain, young)];
  const split = fenOver(youngCovered) - fenOver(oldCovered);
  const [oldSums, youngSums] = [sumsOf(chain, oldCovered), sumsOf(chain, youngCovered)];
  const factors = factorsOf(chain, oldSums, youngSums);
  const fen = shareOut(oldSums, youngSums, split);
  return {
    ...sides,
    parts: factors.map((factor, i) => ({ ...factor, amount: (fen[i] as number) / 100 })),
    uncovered: (change - split) / 100,
    basis: chain.includes('buyersPaid') ? 'buyers' : chain.includes('ordersPaid') ? 'orders' : null,
  };
}

function withAmount(days: readonly DatedFigures[]): DatedFigures[] {
  return days.filter(({ figures }) => figures.amountPaid !== undefined);
}

function covered(links: readonly MetricId[], days: readonly DatedFigures[]): DatedFigures[] {
  return days.filter(({ figures }) => links.every((id) => figures[id] !== undefined));
}

/** The sums of the links and, last, of the amount in 分. */
function sumsOf(links: readonly MetricId[], days: readonly DatedFigures[]): number[] {
  const sum = (id: MetricId) => days.reduce((all, { figures }) => all + (figures[id] as number), 0);
  return [...links.map(sum), fenOver(days)];
}

/** Whether some days are covered, nothing is negative, and no link is above 0 where the one before it is 0. */
function isSound(links: readonly MetricId[], side: readonly DatedFigures[]): boolean {
  const days = covered(links, side);
  if (days.length === 0) return false;
  const sums = sumsOf(links, days);
  return sums.every((sum, i) => sum >= 0 && (i === 0 || sum === 0 || (sums[i - 1] as number) > 0));
}

function fenOver(days: readonly DatedFigures[]): number {
  return days.reduce((fen, { figures }) => fen + toFen(figures.amountPaid as number), 0);
}

function compared(days: readonly DatedFigures[]): ComparedPeriod {
  return { amount: fenOver(days) / 100, days: days.length };
}
