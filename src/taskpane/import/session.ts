import { DEFAULT_CHOICES, type ImportChoices } from '../../sheets/import/choices';
import type { Journal, JournalEntry } from '../journal';
import type { Reading } from './readImport';
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

export const START: Session = { step: 'choose' };

/** Choices are named by sheet, day and field, so they outlive another reading of the same files. */
export function afterReading(session: Session, reading: Reading, afresh: boolean): Session {
  const choices = afresh || session.step === 'choose' ? DEFAULT_CHOICES : session.choices;
  return { step: 'preview', reading, choices };
}

export function withChoices(session: Session, choices: ImportChoices): Session {
  return session.step === 'preview' ? { ...session, choices } : session;
}

/** The sheets as they are after somebody edited them. */
export function withGrids(session: Session, reading: Reading, grids: Reading['grids']): Session {
  if (session.step !== 'preview' || session.reading !== reading) return session;
  return { ...session, reading: { ...reading, grids } };
}

/** Whether an import that was written has been taken back since. */
export function isTakenBack(session: Session, journal: Journal): boolean {
  return session.step === 'done' && !journal.includes(session.entry);
}
