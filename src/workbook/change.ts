import type { CellValue } from '../domain/cells';
import type { Area, SheetGrid } from './grid';

/**
 * What can be done to a workbook, as data: it can be shown before it is carried out, counted, logged and undone.
 */
export type Change =
  WriteCells | AddSheet | CopySheet | RemoveSheet | FormatCells | Validate | StyleSheet | KeepSetting;

/** Writes single cells. Implementations join neighbours into rectangles. */
export interface WriteCells {
  readonly kind: 'write';
  readonly sheet: string;
  readonly cells: readonly CellWrite[];
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /**
   * A text stays text even when it looks like a formula, a number or a date; '' clears the cell's contents.
   */
  readonly value?: CellValue;
  /** A formula, `=…` in English function names. Exactly one of `value` and `formula` is given. */
  readonly formula?: string;
  /**
   * What the plan saw in the cell (its formula, else its value). Where the cell holds something else by now,
   * nothing is written at all: WorkbookError `changedMeanwhile`.
   */
  readonly was?: CellValue;
}

interface AddSheet {
  readonly kind: 'addSheet';
  readonly sheet: string;
}

/** Copies a sheet with its formats to a new one at the end. */
export interface CopySheet {
  readonly kind: 'copySheet';
  readonly from: string;
  readonly sheet: string;
}

/** Exists only to undo our own addSheet and copySheet. */
export interface RemoveSheet {
  readonly kind: 'removeSheet';
  readonly sheet: string;
  /**
   * The contents (formula, else value) that are ours to remove. If the sheet holds anything else, somebody typed
   * there, and it is not removed: WorkbookError `changedMeanwhile`.
   */
  readonly holds: Pick<SheetGrid, 'top' | 'left' | 'values'>;
}

/** Sets the number format of an area. */
export interface FormatCells {
  readonly kind: 'format';
  readonly sheet: string;
  readonly area: Area;
  /** One format for the whole area, or one per cell (that is how undoing restores them). */
  readonly numberFormat: string | readonly (readonly string[])[];
}

/** A drop-down list on an area of a sheet that we added in the same batch. */
export interface Validate {
  readonly kind: 'validate';
  readonly sheet: string;
  readonly area: Area;
  readonly list: readonly string[];
}

/** How a sheet looks that we added in the same batch; undone by its removal. */
export interface StyleSheet {
  readonly kind: 'style';
  readonly sheet: string;
  /** Header-like areas: bold on a calm fill. */
  readonly headers: readonly Area[];
  /** Title-like areas: bold and larger. */
  readonly titles: readonly Area[];
  /** Width in characters of the columns from A on. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
}

/** Keeps a JSON value in the workbook's settings; null removes it. The key begins with `dianbao.`. */
export interface KeepSetting {
  readonly kind: 'setting';
  readonly key: string;
  readonly value: unknown;
}
