import type { SavingErrorCode } from '../../xlsx/errors';

/** What a workbook waits for until it stands on the page, in this order. */
export type OpeningStage = 'loading' | 'functions' | 'drawing' | 'calculating';

/** The sentences of the page around spreadsheet and pane. */
export interface BrowserTexts {
  readonly title: string;
  readonly name: string;
  readonly badge: string;
  readonly note: string;
  readonly pane: string;
  readonly workbook: string;
  failed(reason: string): string;
  /** What the page is doing until a workbook stands on it. */
  readonly stages: Readonly<Record<OpeningStage, string>>;
  readonly start: StartTexts;
  readonly file: FileTexts;
  /** The other language: its name in itself, and how the address asks for it (`?lang=`). */
  readonly otherLanguage: { readonly name: string; readonly lang: string };
}

/** What stands on the page before a workbook does. */
export interface StartTexts {
  readonly title: string;
  readonly lead: string;
  readonly open: string;
  readonly sample: string;
  readonly drop: string;
  readonly recent: string;
  forget(name: string): string;
  /** The file that was not saved when the page went. */
  draft(name: string): string;
  readonly restore: string;
  readonly discard: string;
}

/** A file on the page. */
export interface FileTexts {
  readonly badge: string;
  readonly note: string;
  readonly open: string;
  readonly save: string;
  readonly saveAs: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly unsaved: string;
  opening(name: string): string;
  saving(name: string): string;
  saved(name: string): string;
  downloaded(name: string): string;
  /** Before another file is opened in place of one that is not saved. */
  leave(name: string): string;
  refused(name: string, why: string): string;
  /** The file was moved or deleted since it was opened. */
  gone(name: string): string;
  mayNotWrite(name: string): string;
  notSaved(name: string, reason: string): string;
  /** Why a file cannot hold a change, after the place. */
  readonly savingErrors: Readonly<Record<SavingErrorCode, string>>;
  /** What of the draft cannot be carried out again. */
  notRestored(reason: string): string;
  restored(name: string): string;
  /** Kinds of things in the file, in words. */
  unshown(kinds: readonly string[]): string;
  /** Formulas that keep the value of the file, the functions in question, and the first cell. */
  keptFormulas(count: number, functions: readonly string[], place: string): string;
  undrawnRules(count: number): string;
  readonly looksLost: string;
}
