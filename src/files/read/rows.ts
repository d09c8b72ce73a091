import type { CellValue } from '../../domain/cells';

export type Cells = readonly CellValue[];

/**
 * Rows of a table by their index. Not an array: a text file is cut into cells only where somebody looks, so that a
 * million orders are one text and not ten million cells.
 */
export interface Rows {
  readonly length: number;
  /** The cells of a row; none beyond the last one. Each call may make them anew. */
  row(index: number): Cells;
}

const NO_CELLS: Cells = [];

/** All cells of all rows at once: only for tables that are known to be small, or held anyway. */
export function allCells(rows: Rows): Cells[] {
  return Array.from({ length: rows.length }, (_, index) => rows.row(index));
}

/** Rows that are all in memory anyway, such as those of a workbook. */
export function heldRows(cells: readonly Cells[]): Rows {
  return { length: cells.length, row: (index) => cells[index] ?? NO_CELLS };
}
