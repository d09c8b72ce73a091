import type { Day } from '../time/calendar';

/** A cluster this small beside a larger one is a slip of the keyboard; more days are another season. */
const SLIP = 3;

/**
 * Days that stand more than `gap` days from all the others. The days are cut where such a gap lies between neighbours;
 * the largest piece (of equal ones the earliest) is the table's own time, and every other piece of up to three days is
 * distant. A shop that paused for half a year keeps both halves.
 */
export function distantDays(days: Iterable<Day>, gap: number): ReadonlySet<Day> {
  const pieces: Day[][] = [];
  let piece: Day[] = [];
  let before = -Infinity;
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    if (day - before > gap) pieces.push((piece = []));
    piece.push(day);
    before = day;
  }
  const largest = pieces.reduce<Day[]>((best, other) => (other.length > best.length ? other : best), []);
  return new Set(pieces.filter((other) => other !== largest && other.length <= SLIP).flat());
}
