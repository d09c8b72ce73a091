import type { Day, Period } from '../../domain/time/calendar';
import type { Chosen } from '../shop/chosen';
import { isTakenBack, type Journal, type JournalEntry } from '../shell/journal';
import type { WeekReport } from './weekReport';

/** The report that was filled last, with its entry in the journal. */
interface Filled {
  readonly report: WeekReport;
  readonly entry: JournalEntry;
}

export interface WeekState {
  readonly chosenWeek: Chosen<Period> | null;
  readonly filled: Filled | null;
}

export type WeekAction =
  { readonly kind: 'weekChosen'; readonly week: Period; readonly on: Day } | ({ readonly kind: 'filled' } & Filled);

export const UNFILLED: WeekState = { chosenWeek: null, filled: null };

export function reduceWeek(state: WeekState, action: WeekAction): WeekState {
  switch (action.kind) {
    case 'weekChosen':
      return { chosenWeek: { value: action.week, on: action.on }, filled: null };
    case 'filled':
      return { ...state, filled: { report: action.report, entry: action.entry } };
  }
}

/** The report to show: none once it has been taken back. */
export function shownReport({ filled }: WeekState, journal: Journal): WeekReport | null {
  return filled && !isTakenBack(journal, filled.entry) ? filled.report : null;
}
