import { FIRST_DAY, LAST_DAY, civilOf, daysInMonth, type Day } from '../time/calendar';
import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';

/**
 * Where the month ends at the pace so far: actual ÷ days gone × days of the month. The as-of day counts as gone, so
 * pass the last day that is in `actualToDate`. Same unit as `actualToDate`, unrounded. Errors: outOfRange.
 */
export function monthPace(actualToDate: number, asOf: Day): number {
  requireAmount(actualToDate, 'actualToDate');
  if (!(asOf >= FIRST_DAY && asOf < LAST_DAY + 1)) throw new MetricError('outOfRange', 'asOf');
  const { year, month, day } = civilOf(asOf);
  return (actualToDate / day) * daysInMonth(year, month);
}
