import type { IWorkbookData } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import type { Book } from '../../src/preview/book';
import { openBook } from '../../src/preview/univer';

/** Conditional formats tick ten times a second until their workbook is closed: an open one keeps the test run from ending. */
const books: Book[] = [];
afterAll(() => {
  for (const book of books) book.close();
});

/** Univer without anything that draws: the same formulas, commands and protection as on the page. */
export function openHeadless(data: Partial<IWorkbookData>): Book {
  const book = openBook(
    [
      [UniverFormulaEnginePlugin],
      [UniverSheetsPlugin],
      [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED }],
      [UniverSheetsConditionalFormattingPlugin],
    ],
    data,
  );
  books.push(book);
  return book;
}
