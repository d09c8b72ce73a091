import { FIRST_DAY, LAST_DAY, formatPeriod, weekday, weekOf, type Day } from './calendar';
import { MetricError } from '../errors';

/** 0 = Monday */
const THURSDAY = 3;

/** The Thursday of the day's own Monday–Sunday week, so on Friday the answer is yesterday: the table is late. */
export function restockDue(day: Day): Day {
  const date = requireDay(day);
  return date - weekday(date) + THURSDAY;
}

/** The day's Monday–Sunday week, `2026.11.23-11.29`; across years `2025.12.29-2026.01.04`. */
export function weekLabel(day: Day): string {
  return formatPeriod(weekOf(requireDay(day)));
}

function requireDay(day: Day): Day {
  if (!(day >= FIRST_DAY && day < LAST_DAY + 1)) throw new MetricError('outOfRange', 'date');
  return Math.floor(day);
}
