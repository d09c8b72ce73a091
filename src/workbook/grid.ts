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
}

/** A rectangle of cells, counted from zero. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
