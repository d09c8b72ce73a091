import { createStore, type Store } from '../../taskpane/shell/store';

/** What stands on the page. */
interface PageState {
  readonly screen: 'start' | 'opening' | 'open';
  /** The file on the page; '' for the sample and on the start page. */
  readonly file: string;
  /** Whether something was changed since the file was opened or saved. */
  readonly unsaved: boolean;
  /** Work under way, and how to call it off where that can be. */
  readonly busy: { readonly text: string; cancel?(): void } | null;
  /** What the user should know, the latest last. */
  readonly notices: readonly Notice[];
}

interface Notice {
  readonly text: string;
  readonly grave: boolean;
}

type PageAction = Partial<PageState> | { readonly say: Notice } | { readonly dismiss: Notice };

export type PageStore = Store<PageState, PageAction>;

export function pageStore(): PageStore {
  const initial: PageState = { screen: 'start', file: '', unsaved: false, busy: null, notices: [] };
  return createStore<PageState, PageAction>(initial, (state, action) => {
    if ('say' in action) {
      const others = state.notices.filter(({ text }) => text !== action.say.text);
      return { ...state, notices: [...others, action.say] };
    }
    if ('dismiss' in action) return { ...state, notices: state.notices.filter((one) => one !== action.dismiss) };
    return { ...state, ...action };
  });
}
