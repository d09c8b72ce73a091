import type { Day, Period } from '../domain/time/calendar';
import { findingKey, findingValue } from '../domain/checks/known';
import type { Finding } from '../domain/checks/check';
import type { DailyCheck } from './jobs/dailyCheck';
import type { WeekReport } from './jobs/weekReport';
import { latest, remembered, type Journal, type JournalEntry } from './journal';

export interface Notice {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
}

export interface Busy {
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly cancelling: boolean;
}

/** A date or a week chosen by hand, and the day on which: tomorrow the pane proposes anew. */
export interface Chosen<T> {
  readonly value: T;
  readonly on: Day;
}

export interface PaneState {
  readonly tab: string;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly journal: Journal;
  /** The workbook has no 日报. */
  readonly noDaily: boolean;
  readonly proposedDay: Day;
  readonly chosenDay: Chosen<Day> | null;
  readonly check: DailyCheck | null;
  /** The sheets were edited after the check. */
  readonly stale: boolean;
  readonly proposedWeek: Period | null;
  readonly chosenWeek: Chosen<Period> | null;
  readonly report: WeekReport | null;
}

export type Action =
  | { readonly kind: 'tab'; readonly tab: string }
  | { readonly kind: 'started' }
  | { readonly kind: 'progressed'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelling' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  | { readonly kind: 'noDaily' }
  | { readonly kind: 'proposed'; readonly day: Day; readonly week: Period }
  | { readonly kind: 'dayChosen'; readonly day: Day; readonly on: Day }
  | { readonly kind: 'weekChosen'; readonly week: Period; readonly on: Day }
  | { readonly kind: 'checked'; readonly check: DailyCheck }
  | { readonly kind: 'known'; readonly finding: Finding; readonly reason: string | null }
  | { readonly kind: 'edited' }
  | { readonly kind: 'reported'; readonly report: WeekReport }
  | { readonly kind: 'remembered'; readonly entry: JournalEntry }
  | { readonly kind: 'undone'; readonly journal: Journal };

export function initialState(tab: string, proposedDay: Day): PaneState {
  return {
    tab,
    busy: null,
    notice: null,
    journal: [],
    noDaily: false,
    proposedDay,
    chosenDay: null,
    check: null,
    stale: false,
    proposedWeek: null,
    chosenWeek: null,
    report: null,
  };
}

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case 'tab':
      return { ...state, tab: action.tab };
    case 'started':
      return { ...state, busy: { done: 0, total: 0, cancelling: false }, notice: null };
    case 'progressed':
      return state.busy ? { ...state, busy: { ...state.busy, done: action.done, total: action.total } } : state;
    case 'cancelling':
      return state.busy ? { ...state, busy: { ...state.busy, cancelling: true } } : state;
    case 'ended':
      return { ...state, busy: null };
    case 'notice':
      return { ...state, notice: action.notice };
    case 'noDaily':
      return { ...state, noDaily: true, check: null, stale: false };
    case 'proposed':
      return { ...state, noDaily: false, proposedDay: action.day, proposedWeek: action.week };
    case 'dayChosen':
      return { ...state, chosenDay: { value: action.day, on: action.on }, notice: null };
    case 'weekChosen':
      return { ...state, chosenWeek: { value: action.week, on: action.on }, report: null, notice: null };
    case 'checked':
      return { ...state, noDaily: false, check: action.check, stale: false };
    case 'known':
      return state.check ? { ...state, check: withReason(state.check, action.finding, action.reason) } : state;
    case 'edited':
      return state.check ? { ...state, stale: true } : state;
    case 'reported':
      return { ...state, report: action.report };
    case 'remembered':
      return { ...afterWriting(state, action.entry), journal: remembered(state.journal, action.entry) };
    case 'undone':
      return afterUndo(state, action.journal);
  }
}

/** The day to check: the one chosen by hand today, else none, so that the check proposes it. */
export function stillChosen<T>(chosen: Chosen<T> | null, today: Day): T | undefined {
  return chosen?.on === today ? chosen.value : undefined;
}

/** An import changes the figures that were checked; no edit of a user tells of it. */
function afterWriting(state: PaneState, { what }: JournalEntry): PaneState {
  return what === 'import' && state.check ? { ...state, stale: true } : state;
}

/** What was made of sheets that are gone by now is gone too. */
function afterUndo(state: PaneState, journal: Journal): PaneState {
  const undone = latest(state.journal);
  const after = { ...state, journal };
  if (undone?.what === 'week') return { ...after, report: null };
  if (undone?.what === 'sample') return { ...after, check: null, stale: false, report: null, proposedWeek: null };
  return undone?.what === 'import' && state.check ? { ...after, stale: true } : after;
}

/** A mark speaks of every finding with the same key and numbers, as the workbook's settings do. */
function withReason(check: DailyCheck, marked: Finding, reason: string | null): DailyCheck {
  const [key, value] = [findingKey(marked), findingValue(marked)];
  const findings = check.findings.map((one) =>
    findingKey(one.finding) === key && findingValue(one.finding) === value ? { ...one, knownAs: reason } : one,
  );
  return { ...check, findings };
}
