import type { CellValue, Place } from '../domain/cells';
import type { Area, SheetGrid } from './grid';

/** One cell as a plan sees it. A text `=A1` without `formula` is a text. */
export interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
}

/** The cells of a sheet that hold something, by `cellKey`. */
export type Cells = ReadonlyMap<number, Cell>;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Excel's limits: rows 0 … 1048575, columns 0 … 16383. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** One number for a position, so that a Map can be keyed by it; ordered by row, then column. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

export function positionOf(key: number): Position {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

export function placeOf(sheet: string, key: number): Place {
  return { sheet, ...positionOf(key) };
}

/** What guards compare: the formula, else the value; '' for an empty cell. */
export function contentOf(cell: Cell | undefined): CellValue {
  return cell === undefined ? '' : (cell.formula ?? cell.value);
}

/**
 * A cell from what a spreadsheet reports as value and as formula. Spreadsheets report a text `=A1` as its own
 * formula; only then do both agree, for no formula shows itself.
 */
export function cellOf(value: CellValue, formula: CellValue): Cell {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { value, formula } : { value };
}

/** The cell that a write leaves behind; a formula's value is not known before the spreadsheet calculates it. */
export function writtenCell({ value = '', formula }: Partial<Cell>): Cell {
  return formula === undefined ? { value } : { value: '', formula };
}

/** The smallest rectangle around the cells that hold something; null for none. */
export function usedArea(cells: Cells): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of cells) {
    if (contentOf(cell) === '') continue;
    const { row, column } = positionOf(key);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A matrix of an area, cell by cell. */
export function matrixOf<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => at(area.row + r, area.column + c)),
  );
}

/** Everything a sheet holds, as `RemoveSheet.holds` wants it. */
export function heldBy(cells: Cells): Pick<SheetGrid, 'top' | 'left' | 'values'> {
  const area = usedArea(cells);
  if (!area) return { top: 0, left: 0, values: [] };
  return {
    top: area.row,
    left: area.column,
    values: matrixOf(area, (row, column) => contentOf(cells.get(cellKey(row, column)))),
  };
}
