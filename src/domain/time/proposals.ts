import { weekOf, type Day, type Period } from './calendar';
import type { DatedFigures } from '../metrics/daily';

/** A table that ends this long ago is an old one: its own last day is meant, not yesterday. */
const STILL_CURRENT = 31;

/**
 * The day a daily check asks about: yesterday. For a table that ended more than a month ago (last year's file, the
 * sample) it is the table's last day with figures. `now` is day plus share of the day.
 */
export function proposeDay(days: readonly DatedFigures[], now: number): Day {
  const yesterday = Math.floor(now) - 1;
  const last = lastDay(days);
  return last !== null && yesterday - last > STILL_CURRENT ? last : yesterday;
}

/** The last complete week before the day that follows the proposed day. */
export function proposeWeek(days: readonly DatedFigures[], now: number, firstWeekday = 0): Period {
  const today = proposeDay(days, now) + 1;
  const current = weekOf(today, firstWeekday);
  return { from: current.from - 7, to: current.to - 7 };
}

function lastDay(days: readonly DatedFigures[]): Day | null {
  const filled = days.filter((d) => Object.keys(d.figures).length > 0);
  return filled[filled.length - 1]?.day ?? null;
}
