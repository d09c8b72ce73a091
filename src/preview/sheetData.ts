import {
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import type { CellRows, SheetPatch } from './sheetPatch';

/** A reference outside the sheet is #NAME? in Univer, so even a small sheet has room. */
const LEAST_ROWS = 400;
const LEAST_COLUMNS = 40;
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;

const TITLE_HEIGHT = 32;
const ROW_HEIGHT = 22;
const LINE_HEIGHT = 16;
/** One font for Chinese and digits: mixed fonts put figures and characters on different lines. */
const FONT = { ff: 'Microsoft YaHei', fs: 10 };

/** A sheet that nothing was ever written to. */
export function emptySheetData(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    cellData: {},
    rowCount: LEAST_ROWS,
    columnCount: LEAST_COLUMNS,
    defaultColumnWidth: 78,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: { ...FONT, vt: 2 },
  });
}

/** The sheet's own data with a patch applied, for sheets that are not yet in the workbook. */
export function patchedSheetData(
  data: IWorksheetData,
  patch: SheetPatch,
  styleOf: (cell: ICellData) => Nullable<IStyleData>,
): IWorksheetData {
  const cellData = data.cellData as CellRows;
  for (const [row, cells] of Object.entries(patch.cells)) {
    const target = (cellData[Number(row)] ??= {});
    for (const [column, cell] of Object.entries(cells)) {
      const before = target[Number(column)];
      const merged = withoutNulls({ ...before, ...cell });
      if (cell.s && before?.s) merged.s = { ...styleOf(before), ...(cell.s as IStyleData) };
      target[Number(column)] = merged;
    }
  }
  return { ...data, ...roomFor(data, patch), ...looks(data, patch) };
}

/** Row and column counts that hold the patch with some space around it; empty when the sheet is large enough. */
export function roomFor(
  { rowCount, columnCount }: IWorksheetData,
  { lastRow, lastColumn }: SheetPatch,
): Pick<Partial<IWorksheetData>, 'rowCount' | 'columnCount'> {
  return {
    ...(lastRow >= rowCount && { rowCount: lastRow + 1 + SPARE_ROWS }),
    ...(lastColumn >= columnCount && { columnCount: lastColumn + 1 + SPARE_COLUMNS }),
  };
}

function looks(data: IWorksheetData, patch: SheetPatch): Partial<IWorksheetData> {
  const { columnWidths, tallRows, wrappedRows, frozenRows, page } = patch;
  const heights = Object.fromEntries([
    ...[...wrappedRows].map((row) => [row, { h: ROW_HEIGHT + LINE_HEIGHT * (linesOf(patch, row) - 1) }]),
    ...[...tallRows].map((row) => [row, { h: TITLE_HEIGHT }]),
  ]);
  const widths = Object.fromEntries(columnWidths.map((w, column) => [column, { w }]));
  return {
    ...(columnWidths.length && { columnData: { ...data.columnData, ...widths } }),
    ...(tallRows.size + wrappedRows.size && { rowData: { ...data.rowData, ...heights } }),
    ...(frozenRows && { freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows, startColumn: -1 } }),
    // Univer prints nothing; what it is told of pages goes along with the sheet.
    ...(page && { custom: { ...data.custom, page } }),
  };
}

/** How many lines the longest text of a row's wrapped cells takes: Univer measures rows that are typed into, not rows of a new sheet. */
function linesOf({ cells, columnWidths }: SheetPatch, row: number): number {
  const lines = Object.entries(cells[row] ?? {}).map(([column, { v, s }]) => {
    const width = columnWidths[Number(column)];
    const wraps = (s as IStyleData | undefined)?.tb === WrapStrategy.WRAP;
    return typeof v !== 'string' || width === undefined || !wraps ? 1 : Math.ceil(widthOf(v) / width);
  });
  return Math.max(1, ...lines);
}

/** Pixels, roughly: a Chinese character is as wide as the font is high. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 14 : 7.5), 6);
}

function withoutNulls(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, member]) => member !== null)) as ICellData;
}
