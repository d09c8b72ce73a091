import { FIRST_DAY, LAST_DAY, daysOf, monthOf, weekday, type Day } from '../time/calendar';
import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';
import { splitTarget } from './splitTarget';

/** A campaign day and how much it counts beside an ordinary one: 3 = three times, 0 = closed. */
export interface CampaignDay {
  readonly day: Day;
  readonly factor: number;
}

/** Monday … Sunday, all alike. */
export const EVEN_WEEK: readonly number[] = [1, 1, 1, 1, 1, 1, 1];

/**
 * The share of one day in its month's target: the month is split by weekday weight × campaign factor into whole 分,
 * so the days of a month add up to exactly the target. Two campaigns on one day multiply.
 *
 * `weekdayWeights` seven numbers ≥ 0, Monday first. Errors: outOfRange; badArgument `sevenNumbers`, `noWeights`.
 */
export function dayShare(
  monthTarget: number,
  day: Day,
  weekdayWeights: readonly number[] = EVEN_WEEK,
  campaigns: readonly CampaignDay[] = [],
): number {
  if (weekdayWeights.length !== 7) throw new MetricError('badArgument', 'weekdayWeights', 'sevenNumbers');
  if (!(day >= FIRST_DAY && day < LAST_DAY + 1)) throw new MetricError('outOfRange', 'date');
  weekdayWeights.forEach((weight) => requireAmount(weight, 'weekdayWeights'));
  const month = monthOf(day);
  const weights = daysOf(month).map((d) => weekdayWeights[weekday(d)] as number);
  for (const campaign of campaigns) {
    const index = Math.floor(campaign.day) - month.from;
    requireAmount(campaign.factor, 'campaigns');
    if (index >= 0 && index < weights.length) weights[index] = (weights[index] as number) * campaign.factor;
  }
  return splitTarget(requireAmount(monthTarget, 'monthTarget'), weights)[Math.floor(day) - month.from] as number;
}
