import type { ICellData, IColumnData, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import type { Area } from '../../workbook/grid';
import type { CellValue } from '../../domain/cells';
import type { FileCell, LineLook, SheetModel } from '../../xlsx/model/workbook';
import { unknownIn } from './knownFormulas';

/** Univer's numbers for what a cell holds. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** A text that Univer would take for a number as soon as it is touched. */
const FORCED_TEXT = 4;
const DECEPTIVE = /^\s*[-+=@'¥$€£(.\d]|^\s*(true|false)\s*$|[%％]\s*$/i;

/** A reference outside the sheet is #NAME? in Univer, so even a small sheet has room. */
const LEAST = { rows: 400, columns: 40 };
const SPARE = { rows: 200, columns: 10 };
/** Pixels of a character and of a point. */
const CHARACTER = 8;
const POINT = 4 / 3;

/** A formula that keeps the value of the file. */
export interface KeptFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly unknown: readonly string[];
}

/** A sheet as Univer opens it. `kept` gathers formulas that it cannot calculate. */
export function sheetOf(
  sheet: SheetModel,
  id: string,
  styleOf: (style: number) => string | undefined,
  standard: IStyleData | undefined,
  functions: ReadonlySet<string>,
  kept: KeptFormula[],
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const spills: Area[] = [];
  let [rows, columns] = [0, 0];
  sheet.cells.each((cell) => {
    const unknown = cell.formula === undefined ? [] : unknownIn(cell.formula, functions);
    if (unknown.length) kept.push({ sheet: sheet.name, row: cell.row, column: cell.column, unknown });
    else if (cell.fills && cell.formula !== undefined) spills.push(cell.fills);
    (cellData[cell.row] ??= {})[cell.column] = cellOf(cell, unknown.length > 0, styleOf(cell.style));
    [rows, columns] = [Math.max(rows, cell.row + 1), Math.max(columns, cell.column + 1)];
  });
  for (const area of spills) emptySpill(cellData, area);
  for (const { row, column, rows: r, columns: c } of sheet.merges) {
    [rows, columns] = [Math.max(rows, row + r), Math.max(columns, column + c)];
  }
  const rowCount = Math.max(LEAST.rows, rows + SPARE.rows);
  const columnCount = Math.max(LEAST.columns, columns + SPARE.columns);
  const { frozen } = sheet;
  return {
    id,
    name: sheet.name,
    cellData,
    rowCount,
    columnCount,
    hidden: sheet.state === 'visible' ? 0 : 1,
    tabColor: sheet.tabColor ?? '',
    zoomRatio: sheet.zoom / 100,
    showGridlines: sheet.gridLines ? 1 : 0,
    defaultColumnWidth: Math.round(sheet.defaultWidth * CHARACTER),
    defaultRowHeight: Math.round(sheet.defaultHeight * POINT),
    ...(standard && { defaultStyle: standard }),
    mergeData: sheet.merges.map(rangeOf),
    rowData: linesOf(sheet.rows, rowCount, styleOf, (size) => ({ h: Math.round(size * POINT) })) as Record<
      number,
      IRowData
    >,
    columnData: linesOf(sheet.columns, columnCount, styleOf, (size) => ({ w: Math.round(size * CHARACTER) })) as Record<
      number,
      IColumnData
    >,
    ...((frozen.rows || frozen.columns) && {
      freeze: {
        xSplit: frozen.columns,
        ySplit: frozen.rows,
        startRow: frozen.rows || -1,
        startColumn: frozen.columns || -1,
      },
    }),
  };
}

function cellOf({ value, formula }: FileCell, keep: boolean, style: string | undefined): ICellData {
  const s = style === undefined ? {} : { s: style };
  if (formula !== undefined && !keep) return { ...contentOf(value), f: formula, ...s };
  return { ...contentOf(value), ...s };
}

function contentOf(value: CellValue): ICellData {
  if (value === '') return {};
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: DECEPTIVE.test(value) ? FORCED_TEXT : TEXT };
}

/** Univer fills these cells itself, and shows #SPILL! where something stands already. */
function emptySpill(cells: Record<number, Record<number, ICellData>>, { row, column, rows, columns }: Area): void {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const cell = cells[r]?.[c];
      if (cell && (r !== row || c !== column)) (cells[r] as Record<number, ICellData>)[c] = cell.s ? { s: cell.s } : {};
    }
  }
}

function linesOf(
  looks: readonly LineLook[],
  count: number,
  styleOf: (style: number) => string | undefined,
  sized: (size: number) => IRowData | Partial<IColumnData>,
): Record<number, object> {
  const lines: Record<number, object> = {};
  for (const { first, last, size, hidden, style } of looks) {
    const s = style === undefined ? undefined : styleOf(style);
    const line = { ...(size !== undefined && sized(size)), ...(hidden && { hd: 1 }), ...(s && { s }) };
    if (Object.keys(line).length === 0) continue;
    for (let at = first; at <= Math.min(last, count - 1); at += 1) lines[at] = line;
  }
  return lines;
}

export function rangeOf({ row, column, rows, columns }: Area) {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
