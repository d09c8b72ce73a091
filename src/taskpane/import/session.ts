import { DEFAULT_CHOICES, type ImportChoices } from '../../sheets/importPlan';
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
      /** The sheets were edited and planned anew since the files were read. */
      readonly renewed: boolean;
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
export function afterReading(session: Session, reading: Reading): Session {
  const choices = session.step === 'preview' ? session.choices : DEFAULT_CHOICES;
  return { step: 'preview', reading, choices, renewed: false };
}

export function withChoices(session: Session, choices: ImportChoices): Session {
  return session.step === 'preview' ? { ...session, choices } : session;
}

/** After somebody edited the sheets. */
export function withGrids(session: Session, reading: Reading, grids: Reading['grids']): Session {
  if (session.step !== 'preview' || session.reading !== reading) return session;
  return { ...session, reading: { ...reading, grids }, renewed: true };
}

/** Whether an import that was written has been taken back since. */
export function isTakenBack(session: Session, journal: Journal): boolean {
  return session.step === 'done' && !journal.includes(session.entry);
}
