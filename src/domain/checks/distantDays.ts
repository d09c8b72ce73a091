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
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const piece = pieces[pieces.length - 1];
    const before = piece?.[piece.length - 1];
    if (piece && before !== undefined && day - before <= gap) piece.push(day);
    else pieces.push([day]);
  }
  const largest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), pieces[0] ?? []);
  return new Set(pieces.filter((piece) => piece !== largest && piece.length <= SLIP).flat());
}
