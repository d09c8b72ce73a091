import { FIRST_DAY, LAST_DAY, daysOf, monthOf, type Day } from '../time/calendar';
import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';
import { dayWeights, EVEN_WEEK, type CampaignDay } from './dayWeights';
import { splitTarget } from './splitTarget';

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
  const month = monthOf(day);
  const weights = dayWeights(daysOf(month), weekdayWeights, campaigns);
  return splitTarget(requireAmount(monthTarget, 'monthTarget'), weights)[Math.floor(day) - month.from] as number;
}
