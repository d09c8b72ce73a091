import type { SheetGrid } from '../../../workbook/grid';
import { normaliseHeader } from '../headers';
import { COLUMNS_TO_SEARCH, ROWS_TO_SEARCH } from './mayHoldTables';

const LONGEST = 30;

/** A text that may be a header. Rows and columns are counted in the grid. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly name: string;
  readonly unit: string | null;
}

export interface HeaderLine {
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}

/** A sheet is asked for every table that it may be: what its first rows say is read once. */
const KNOWN = new WeakMap<SheetGrid, readonly HeaderLine[]>();

/** The first rows of a sheet that hold two texts or more, as headers would be. */
export function headerLines(grid: SheetGrid): readonly HeaderLine[] {
  let lines = KNOWN.get(grid);
  if (!lines) KNOWN.set(grid, (lines = read(grid)));
  return lines;
}

function read({ values }: SheetGrid): HeaderLine[] {
  return values.slice(0, ROWS_TO_SEARCH).flatMap((row, i): HeaderLine[] => {
    const cells = row.slice(0, COLUMNS_TO_SEARCH).flatMap((cell, column): HeaderCell[] => {
      if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST) return [];
      const text = cell.trim();
      return text === '' ? [] : [{ column, text, ...normaliseHeader(text) }];
    });
    return cells.length >= 2 ? [{ row: i, cells }] : [];
  });
}
