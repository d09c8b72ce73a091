/** The frame of the pane: tabs, progress, undo. */
export interface AppTexts {
  readonly name: string;
  /** Tabs for which there is no room. */
  readonly moreTabs: string;
  readonly working: string;
  reading(done: number, total: number): string;
  writing(done: number, total: number): string;
  readonly cancel: string;
  readonly close: string;
  readonly undo: string;
  undone(what: string): string;
  readonly nothingToUndo: string;
  readonly undoHint: string;
  undoOf(what: string): string;
  /** The pane's page was opened in a browser, without Excel around it. */
  readonly outsideExcel: string;
}

/** What a workbook without a daily report is offered. */
export interface EmptyTexts {
  readonly title: string;
  readonly body: string;
  readonly createSample: string;
  created(added: readonly string[]): string;
  kept(names: readonly string[]): string;
}
