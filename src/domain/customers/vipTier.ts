import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';

/** A tier and the spend, in yuan, from which on a customer is in it. */
export interface Tier {
  readonly from: number;
  readonly name: string;
}

/**
 * The highest tier that `spend` reaches; '' below the lowest. The order of the tiers does not matter.
 * Errors: outOfRange; badArgument `sameThreshold` where two tiers begin at one amount, `noTiers` where there is none.
 */
export function vipTier(spend: number, tiers: readonly Tier[]): string {
  requireAmount(spend, 'spend');
  if (!tiers.length) throw new MetricError('badArgument', 'tiers', 'noTiers');
  let best: Tier | null = null;
  const seen = new Set<number>();
  for (const tier of tiers) {
    requireAmount(tier.from, 'tiers');
    if (seen.has(tier.from)) throw new MetricError('badArgument', 'tiers', 'sameThreshold');
    seen.add(tier.from);
    if (spend >= tier.from && (best === null || tier.from > best.from)) best = tier;
  }
  return best ? best.name : '';
}
