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
  /** The other language: its name in itself, and how the address asks for it (`?lang=`). */
  readonly otherLanguage: { readonly name: string; readonly lang: string };
}
