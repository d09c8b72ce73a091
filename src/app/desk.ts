import { listenForChanges } from '../preview/journal/userChanges';
import { recordingWorkbook } from '../preview/journal/recordingWorkbook';
import { askBeforeLeaving } from '../preview/leaving';
import { addLists } from '../preview/listRule';
import type { BookData } from '../preview/opened/bookData';
import { univerFunctionNames } from '../preview/opened/calculable';
import { guardSheets } from '../preview/opened/guard';
import { openPane, SAMPLE_MORNING } from '../preview/paneInPreview';
import { switchWithF6 } from '../preview/regions';
import { loadShippedFunctions } from '../preview/shippedFunctions';
import { snapshotOf } from '../preview/snapshot';
import { openSpreadsheet, type Spreadsheet, type SpreadsheetStage } from '../preview/spreadsheet';
import { sampleChanges } from '../sheets/sample/sample';
import { stockSampleChanges } from '../sheets/sample/stock';
import type { Texts } from '../text/texts';
import type { Change } from '../workbook/change';
import type { Workbook } from '../workbook/port';

/** Where the desk stands in the page, and in which language. */
export interface Desk {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly texts: Texts;
  stage(stage: SpreadsheetStage): void;
}

/** A file on the desk: who hears of its changes, and what time it is. */
export interface FileOnDesk {
  readonly book: BookData;
  readonly name: string;
  clock(): number;
  changed(changes: readonly Change[]): void;
  looksLost(): void;
}

/** The sample workbook, and the pane beside it. The id must be a new one: Univer keeps what it knows by it. */
export async function openSample(desk: Desk, sample: { readonly id: string; readonly name: string }) {
  const { data, lists } = snapshotOf([...sampleChanges(), ...stockSampleChanges()], sample.id);
  const { grid, texts } = desk;
  const withName = { ...data, name: sample.name };
  const spreadsheet = await openSpreadsheet(grid, texts.locale, withName, (book) => addLists(book, lists), desk.stage);
  askBeforeLeaving(spreadsheet.book, window);
  standBeside(desk, spreadsheet.workbook, () => SAMPLE_MORNING);
  return spreadsheet;
}

/** A file, and the pane beside it. `workbook` is the port that tells of its changes. */
export async function openFile(desk: Desk, file: FileOnDesk): Promise<Spreadsheet & { readonly recorded: Workbook }> {
  const { book: opened, name } = file;
  const { grid, texts, stage } = desk;
  const finish = () => undefined;
  const spreadsheet = await openSpreadsheet(grid, texts.locale, { ...opened.data, name }, finish, stage);
  guardSheets(spreadsheet.book, opened.structureProtected);
  listenForChanges(spreadsheet.book, {
    changed: (change) => file.changed([change]),
    lost: () => file.looksLost(),
  });
  const recorded = recordingWorkbook(spreadsheet.workbook, (changes) => file.changed(changes));
  standBeside(desk, recorded, () => file.clock());
  return { ...spreadsheet, recorded };
}

/** Names that formulas on this page may use, in capitals: all of them, and our own. */
export async function functionNames(language: string): Promise<{ all: string[]; own: string[] }> {
  const { metadata } = await loadShippedFunctions(language);
  const own = metadata.functions.map(({ name }) => name.toUpperCase());
  return { all: [...univerFunctionNames(), ...own], own };
}

function standBeside({ grid, pane, texts }: Desk, workbook: Workbook, clock: () => number): void {
  openPane(pane, workbook, texts, clock);
  switchWithF6([
    { element: grid, entry: () => grid.querySelector('[contenteditable]') },
    { element: pane, entry: () => pane.querySelector('[role=tab][aria-selected=true]') },
  ]);
}
