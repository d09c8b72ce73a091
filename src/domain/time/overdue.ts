import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';

/** 「安排在二十四小时内发货」 */
const DEFAULT_HOURS = 24;

/**
 * Whether more than `hours` passed between start and end; exactly `hours` is in time. What has no end yet, or ended
 * only after the as-of time, is measured against the as-of time, so an old report keeps its answer when it is reopened.
 *
 * Times are Excel serials, compared in whole seconds: 24:00:00 typed as a time is not one billionth late. null = blank.
 * Nothing started → ''; still open without an as-of time → ''. Errors: outOfRange where it ended before it started.
 */
export function overdue(
  start: number | null,
  end: number | null,
  asOf: number | null,
  hours = DEFAULT_HOURS,
): boolean | '' {
  requireAmount(hours, 'hours');
  if (start === null || (end === null && asOf === null)) return '';
  requireAmount(start, 'start');
  if (end !== null && seconds(requireAmount(end, 'end') - start) < 0) throw new MetricError('outOfRange', 'end');
  if (asOf !== null) requireAmount(asOf, 'asOf');
  const until = end === null ? (asOf as number) : asOf === null ? end : Math.min(end, asOf);
  return seconds(until - start) > hours * 3600;
}

function seconds(days: number): number {
  return Math.round(days * 86400);
}
