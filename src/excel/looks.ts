import type { PageLayout, StyleSheet, Validate } from '../workbook/change';
import type { Area } from '../workbook/grid';
import { supportsExcelApi } from './host';

const HEADER_FILL = '#E7EEF7';
const TITLE_POINTS = 14;
/** Points at the left and right of a printed page. */
const SIDE_MARGIN = 28;

export function validate(sheet: Excel.Worksheet, { area, list }: Validate): void {
  rangeOf(sheet, area).dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
}

export function style(sheet: Excel.Worksheet, change: StyleSheet): void {
  const { headers, titles, wrapped = [], columnWidths, frozenRows, page } = change;
  for (const area of headers) {
    const { format } = rangeOf(sheet, area);
    format.font.bold = true;
    format.fill.color = HEADER_FILL;
  }
  for (const area of titles) {
    const { font } = rangeOf(sheet, area).format;
    font.bold = true;
    font.size = TITLE_POINTS;
  }
  for (const { column, columns, width } of runsOfWidths(columnWidths)) {
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = pointsOf(width);
  }
  // After the widths: how many lines a text takes depends on them.
  for (const area of wrapped) {
    const { format } = rangeOf(sheet, area);
    format.wrapText = true;
    format.verticalAlignment = 'Center';
    format.autofitRows();
  }
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  // Where Excel knows nothing of pages the sheet is whole all the same; it is printed as Excel likes.
  if (page && supportsExcelApi('1.9')) layOut(sheet.pageLayout, page);
}

function layOut(layout: Excel.PageLayout, { orientation, repeatedRows }: PageLayout): void {
  layout.paperSize = 'A4';
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.zoom = { horizontalFitToPages: 1 };
  layout.printGridlines = true;
  layout.leftMargin = SIDE_MARGIN;
  layout.rightMargin = SIDE_MARGIN;
  if (repeatedRows) layout.setPrintTitleRows(`$${repeatedRows.row + 1}:$${repeatedRows.row + repeatedRows.rows}`);
  layout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
}

/** Characters of the default font (7 pixels each and 5 of padding) in points, Excel's unit. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Neighbouring columns of one width are set in one call. */
function runsOfWidths(widths: readonly number[]): { column: number; columns: number; width: number }[] {
  const runs: { column: number; columns: number; width: number }[] = [];
  for (const [column, width] of widths.entries()) {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.columns += 1;
    else runs.push({ column, columns: 1, width });
  }
  return runs;
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
