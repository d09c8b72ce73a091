/** The sentences around the preview's spreadsheet. */
export interface PreviewTexts {
  readonly title: string;
  readonly name: string;
  readonly badge: string;
  readonly note: string;
  readonly pane: string;
  readonly workbook: string;
  failed(reason: string): string;
  /** The other language: its name in itself, and how the address asks for it (`?lang=`). */
  readonly otherLanguage: { readonly name: string; readonly lang: string };
}
