import type { Day } from '../../time/calendar';
import type { Place } from '../../cells';
import type { CheckContext, Found } from '../rule';

export interface DuplicateDay {
  readonly first: Place;
}

/** A date that stands in an earlier row already. Sums take the first row only. */
export function duplicateDay({ daily }: CheckContext): readonly Found<DuplicateDay>[] {
  const firstPlaces = new Map<Day, Place>();
  const found: Found<DuplicateDay>[] = [];
  for (const { day, place } of daily.rows) {
    if (day === null) continue;
    const first = firstPlaces.get(day);
    if (first) found.push({ place, day, metric: null, severity: 'error', args: { first } });
    else firstPlaces.set(day, place);
  }
  return found;
}
