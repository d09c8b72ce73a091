import type { Day } from '../../time/calendar';
import type { Found } from '../../checks/rule';
import type { StockContext } from '../stockRule';

interface StaleSales {
  readonly to: Day;
  /** Days without sales since. */
  readonly days: number;
}

/** Sales that end a week or more before the table is made. */
export function staleSales({ plan: { salesOf, asOf }, facts, settings }: StockContext): Found<StaleSales>[] {
  const place = facts.join.sales[0]?.place;
  if (!salesOf || !place) return [];
  const days = asOf - 1 - salesOf.to;
  return days >= settings.reviewDays
    ? [{ place, day: null, metric: null, severity: 'error', args: { to: salesOf.to, days } }]
    : [];
}
