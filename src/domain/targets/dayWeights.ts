import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';
import { weekday, type Day } from '../time/calendar';

/** A campaign day and how much it counts beside an ordinary one: 3 = three times, 0 = closed. */
export interface CampaignDay {
  readonly day: Day;
  readonly factor: number;
}

/** Monday … Sunday, all alike. */
export const EVEN_WEEK: readonly number[] = [1, 1, 1, 1, 1, 1, 1];

/**
 * Weekday weight × campaign factor of each day; two campaigns on one day multiply. `weekdayWeights` seven numbers ≥ 0, Monday
 * first. Errors: outOfRange for negative ones; badArgument `sevenNumbers`.
 */
export function dayWeights(
  days: readonly Day[],
  weekdayWeights: readonly number[],
  campaigns: readonly CampaignDay[],
): number[] {
  if (weekdayWeights.length !== 7) throw new MetricError('badArgument', 'weekdayWeights', 'sevenNumbers');
  weekdayWeights.forEach((weight) => requireAmount(weight, 'weekdayWeights'));
  const weights = days.map((day) => weekdayWeights[weekday(day)] as number);
  const from = days[0] ?? 0;
  for (const campaign of campaigns) {
    const index = Math.floor(campaign.day) - from;
    requireAmount(campaign.factor, 'campaigns');
    if (index >= 0 && index < weights.length) weights[index] = (weights[index] as number) * campaign.factor;
  }
  return weights;
}
