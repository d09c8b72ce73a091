import type { IWorkbookData } from '@univerjs/core';
import { followTheme } from './asked';
import type { Book } from './book';
import { drawWithFallback } from './fontFallback';
import { loadLocale } from './locale';
import { pagePlugins } from './page';
import { registerFunctions } from './registerFunctions';
import { loadShippedFunctions } from './shippedFunctions';
import { openBook, showDark } from './univer';
import { UniverWorkbook } from './univerWorkbook';

/** A workbook on the page, its formulas calculated. */
export interface Spreadsheet {
  readonly book: Book;
  readonly workbook: UniverWorkbook;
}

/** Stages in the order in which a spreadsheet comes to be. */
export type SpreadsheetStage = 'functions' | 'drawing' | 'calculating';

/** Puts a spreadsheet into `grid`, which it fills. `finish` adds what Univer takes only of an open workbook. */
export async function openSpreadsheet(
  grid: HTMLElement,
  language: string,
  data: Partial<IWorkbookData>,
  finish: (book: Book) => void,
  stage: (stage: SpreadsheetStage) => void,
): Promise<Spreadsheet> {
  stage('functions');
  drawWithFallback();
  const [{ metadata, implementations }, locale] = await Promise.all([
    loadShippedFunctions(language),
    loadLocale(language),
  ]);
  stage('drawing');
  // Drawing keeps the page busy; the line that says so is painted before.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const book = openBook(pagePlugins(grid), data, locale);
  followTheme((theme) => showDark(book, theme === 'dark'));
  finish(book);
  const workbook = new UniverWorkbook(book);
  // In the same turn, because Univer calculates soon after.
  registerFunctions(book, metadata, implementations);
  stage('calculating');
  await workbook.settled();
  return { book, workbook };
}
