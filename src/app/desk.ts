import { sampleChanges } from '../sheets/sample/sample';
import { stockSampleChanges } from '../sheets/sample/stock';
import { askBeforeLeaving } from '../preview/leaving';
import { addLists } from '../preview/listRule';
import { openPane } from '../preview/paneInPreview';
import { switchWithF6 } from '../preview/regions';
import { snapshotOf } from '../preview/snapshot';
import { openSpreadsheet, type Spreadsheet, type SpreadsheetStage } from '../preview/spreadsheet';
import type { Texts } from '../text/texts';

/** Where the desk stands in the page. */
export interface DeskPlaces {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

/** The sample workbook, and the pane beside it. The id must be a new one: Univer keeps what it knows by it. */
export async function openSample(
  { grid, pane }: DeskPlaces,
  workbook: { readonly id: string; readonly name: string },
  texts: Texts,
  stage: (stage: SpreadsheetStage) => void,
): Promise<Spreadsheet> {
  const { data, lists } = snapshotOf([...sampleChanges(), ...stockSampleChanges()], workbook.id);
  const spreadsheet = await openSpreadsheet(
    grid,
    texts.locale,
    { ...data, name: workbook.name },
    (book) => addLists(book, lists),
    stage,
  );
  askBeforeLeaving(spreadsheet.book, window);
  openPane(pane, spreadsheet.workbook, texts);
  switchWithF6([
    { element: grid, entry: () => grid.querySelector('[contenteditable]') },
    { element: pane, entry: () => pane.querySelector('[role=tab][aria-selected=true]') },
  ]);
  return spreadsheet;
}
