import type { Day } from '../../domain/time/calendar';

/** A date or a week chosen by hand, and the day on which: tomorrow the pane proposes anew. */
export interface Chosen<T> {
  readonly value: T;
  readonly on: Day;
}

/** What was chosen by hand today, else nothing, so that the pane proposes. */
export function stillChosen<T>(chosen: Chosen<T> | null, today: Day): T | undefined {
  return chosen?.on === today ? chosen.value : undefined;
}
