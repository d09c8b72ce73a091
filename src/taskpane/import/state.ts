import { DEFAULT_CHOICES, type ImportChoices } from '../../sheets/import/choices';
import type { JournalEntry } from '../shell/journal';
import type { ImportAsk, Reading } from './readImport';
import type { Written } from './writeImport';

/** Where an import stands: files, preview, written. */
export type Session =
  | { readonly step: 'choose' }
  | {
      readonly step: 'preview';
      readonly reading: Reading;
      readonly choices: ImportChoices;
    }
  | {
      readonly step: 'done';
      readonly reading: Reading;
      readonly choices: ImportChoices;
      readonly written: Written;
      readonly entry: JournalEntry;
    };

/** What was asked of the files on the screen; another question about them begins here. */
export type Asked = Omit<ImportAsk, 'now'>;

export interface ImportState {
  readonly asked: Asked;
  readonly session: Session;
}

export type ImportAction =
  /** `afresh`: what was chosen for other files is forgotten. */
  | { readonly kind: 'read'; readonly asked: Asked; readonly reading: Reading; readonly afresh: boolean }
  | { readonly kind: 'chosen'; readonly choices: ImportChoices }
  | { readonly kind: 'sheetsRead'; readonly joined: Reading['joined']; readonly targets: Reading['targets'] }
  | { readonly kind: 'written'; readonly written: Written; readonly entry: JournalEntry }
  | { readonly kind: 'restarted' };

export const START: ImportState = {
  asked: { sources: [], answers: {}, orderRows: false },
  session: { step: 'choose' },
};

export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  const { session } = state;
  switch (action.kind) {
    case 'read': {
      const { asked, reading, afresh } = action;
      // Choices are named by sheet, day and field, so they outlive another reading of the same files.
      const choices = afresh || session.step === 'choose' ? DEFAULT_CHOICES : session.choices;
      return { asked, session: { step: 'preview', reading, choices } };
    }
    case 'chosen':
      if (session.step !== 'preview') return state;
      return { ...state, session: { ...session, choices: action.choices } };
    case 'sheetsRead': {
      // Sheets that were read for other files say nothing about these.
      if (session.step !== 'preview' || session.reading.joined !== action.joined) return state;
      return { ...state, session: { ...session, reading: { ...session.reading, targets: action.targets } } };
    }
    case 'written': {
      if (session.step !== 'preview') return state;
      const { written, entry } = action;
      return { ...state, session: { ...session, step: 'done', written, entry } };
    }
    case 'restarted':
      return START;
  }
}
