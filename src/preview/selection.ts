import { RANGE_TYPE } from '@univerjs/core';
import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Place } from '../domain/cells';
import type { Book } from './book';

/** Only where there is a page to scroll. */
const SCROLL = 'sheet.operation.scroll-to-range';

/** Brings a cell in front of the user. Throws WorkbookError `noSuchSheet`. */
export function selectCell(book: Book, { sheet: name, row, column }: Place): void {
  const sheet = book.get(name);
  const subUnitId = sheet.getSheetId();
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column, rangeType: RANGE_TYPE.NORMAL };
  const primary = { ...range, actualRow: row, actualColumn: column, isMerged: false, isMergedMainCell: false };
  if (book.workbook.getActiveSheet()?.getSheetId() !== subUnitId)
    book.run(SetWorksheetActiveOperation.id, { subUnitId });
  book.run(SetSelectionsOperation.id, { subUnitId, selections: [{ range, primary, style: null }] });
  // Nothing to do where the cell is in view; a sheet that has just come to the front can scroll a moment later.
  if (book.has(SCROLL) && !book.attempt(SCROLL, { range })) setTimeout(() => book.attempt(SCROLL, { range }), 50);
}

export function selectedCell({ workbook, injector }: Book): Place {
  const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const sheet = workbook.getActiveSheet()?.getName() ?? '';
  return { sheet, row: selected?.actualRow ?? 0, column: selected?.actualColumn ?? 0 };
}
