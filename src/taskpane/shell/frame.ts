import { remembered, type Journal, type JournalEntry } from './journal';

export interface Notice {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly text: string;
}

interface Busy {
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly cancelling: boolean;
}

/** What the pane shows around its tabs. */
export interface FrameState {
  /** Id of the tab in front. */
  readonly tab: string;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly journal: Journal;
}

export type FrameAction =
  | { readonly kind: 'tab'; readonly tab: string }
  | { readonly kind: 'started' }
  | { readonly kind: 'progressed'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelling' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  | { readonly kind: 'remembered'; readonly entry: JournalEntry }
  | { readonly kind: 'undone'; readonly journal: Journal };

export function startFrame(tab: string): FrameState {
  return { tab, busy: null, notice: null, journal: [] };
}

export function reduceFrame(state: FrameState, action: FrameAction): FrameState {
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
    case 'remembered':
      return { ...state, journal: remembered(state.journal, action.entry) };
    case 'undone':
      return { ...state, journal: action.journal };
  }
}
