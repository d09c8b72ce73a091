import type { CellValue } from '../../domain/cells';
import type { SheetGrid } from '../../workbook/grid';
import { normaliseHeader, type HeaderName } from './headers';

/** A header is looked for in the first rows only: titles and notes may stand above it. */
const ROWS_TO_SEARCH = 12;

export interface HeaderRow<Column> {
  /** Row in the sheet, from zero. */
  readonly row: number;
  /** Recognised columns with their column in the sheet, left to right; a header met twice counts once. */
  readonly columns: ReadonlyMap<Column, HeaderColumn>;
  /** Filled headers that mean nothing to us. */
  readonly unknown: readonly string[];
}

export interface HeaderColumn {
  readonly column: number;
  readonly header: string;
  readonly unit: string | null;
}

/**
 * Finds the header by what it says, never by its row number: of the first rows, the one with the most recognised
 * headers, the upper one of equals. null where no row has `atLeast` of them.
 */
export function findHeaderRow<Column>(
  grid: SheetGrid,
  recognise: (header: HeaderName) => Column | null,
  atLeast: number,
): HeaderRow<Column> | null {
  let best: HeaderRow<Column> | null = null;
  for (const [i, cells] of grid.values.slice(0, ROWS_TO_SEARCH).entries()) {
    const row = readHeaderRow(cells, grid.top + i, grid.left, recognise);
    if (row.columns.size >= atLeast && row.columns.size > (best?.columns.size ?? 0)) best = row;
  }
  return best;
}

function readHeaderRow<Column>(
  cells: readonly CellValue[],
  row: number,
  left: number,
  recognise: (header: HeaderName) => Column | null,
): HeaderRow<Column> {
  const columns = new Map<Column, HeaderColumn>();
  const unknown: string[] = [];
  cells.forEach((cell, j) => {
    if (typeof cell !== 'string' || cell.trim() === '') return;
    const header = normaliseHeader(cell);
    const column = recognise(header);
    if (column === null) unknown.push(cell.trim());
    else if (!columns.has(column)) columns.set(column, { column: left + j, header: cell.trim(), unit: header.unit });
  });
  return { row, columns, unknown };
}
