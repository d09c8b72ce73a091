import type { CellValue } from '../domain/cells';

/**
 * The smallest rectangle of a sheet that holds every value: `values[0][0]` is the cell at (top, left).
 * An empty sheet has no rows. `formulas` holds `=…` where there is a formula, else the value.
 */
export interface SheetGrid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas?: readonly (readonly CellValue[])[];
  /** Excel number formats, `General` where none was set. */
  readonly formats?: readonly (readonly string[])[];
  /** Merged areas that touch the used range. */
  readonly merges?: readonly Area[];
  /** What Excel itself calls tables: areas whose formulas and formats do not grow by what is written below them. */
  readonly tables?: readonly Area[];
  /** Rows and columns of the used range that nobody sees. */
  readonly hidden?: Hidden;
}

/** Rows and columns of the sheet, from zero and in order, that are hidden or filtered out. */
export interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A rectangle of cells, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
