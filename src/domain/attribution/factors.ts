import type { MetricId } from '../metrics/metrics';

/** What the amount is a product of; 付款买家数 or 付款订单数 where there are no visitors to divide by. */
export type Factor = 'visitors' | 'buyersPaid' | 'ordersPaid' | 'conversion' | 'orderValue' | 'visitorValue';

interface FactorOnBothSides {
  readonly factor: Factor;
  readonly before: number;
  readonly after: number;
}

/** The factors of a chain from the sums of its links and, last, the amount in 分. A quotient over 0 counts as 0. */
export function factorsOf(
  links: readonly MetricId[],
  before: readonly number[],
  after: readonly number[],
): FactorOnBothSides[] {
  return namesOf(links).map((factor, i) => ({ factor, before: at(before, i), after: at(after, i) }));
}

function namesOf(links: readonly MetricId[]): Factor[] {
  const [first, second] = links;
  if (second) return ['visitors', 'conversion', 'orderValue'];
  return first === 'visitors' ? ['visitors', 'visitorValue'] : [first as 'buyersPaid' | 'ordersPaid', 'orderValue'];
}

function at(sums: readonly number[], index: number): number {
  const over = (sums[index] as number) / (index === sums.length - 1 ? 100 : 1);
  if (index === 0) return over;
  const under = sums[index - 1] as number;
  return under === 0 ? 0 : over / under;
}
