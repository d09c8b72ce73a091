import type { CellValue } from '../domain/cells';
import type { Area, SheetGrid } from './grid';
import type { LineAxis } from './lines';

/**
 * What can be done to a workbook, as data: it can be shown before it is carried out, counted, logged and undone.
 * Changes are carried out in order. Every coordinate, and every content that a change expects, is the one at its own
 * moment: after the changes before it, so that behind an insertion cells are where it pushed them and formulas are spelled
 * as it left them.
 */
export type Change =
  | WriteCells
  | AddSheet
  | CopySheet
  | RemoveSheet
  | InsertLines
  | RemoveLines
  | FormatCells
  | Validate
  | StyleSheet
  | MarkCells
  | KeepSetting;

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
interface RemoveSheet {
  readonly kind: 'removeSheet';
  readonly sheet: string;
  /**
   * The contents (formula, else value) that are ours to remove. If the sheet holds anything else, somebody typed
   * there, and it is not removed: WorkbookError `changedMeanwhile`.
   */
  readonly holds: Held;
}

/** Contents (formula, else value) of an area; '' for empty cells. */
export type Held = Pick<SheetGrid, 'top' | 'left' | 'values'>;

/**
 * Inserts whole rows above, or columns left of, the line `at`. Formulas everywhere, merged cells and lists go along as
 * the spreadsheet does it: a range grows by lines that come into its middle, not at its edges.
 */
export interface InsertLines {
  readonly kind: 'insertLines';
  readonly sheet: string;
  readonly what: LineAxis;
  readonly at: number;
  readonly count: number;
  /** The line whose formats and drop-down lists the new ones take over; null for none. */
  readonly like: number | null;
  /** What the plan saw around the place. Where it is otherwise by now, nothing is done: `changedMeanwhile`. */
  readonly beside?: readonly SeenCell[];
}

export interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly was: CellValue;
}

/** Exists only to undo our own insertLines, and to shorten a sheet that the same batch copied. */
export interface RemoveLines {
  readonly kind: 'removeLines';
  readonly sheet: string;
  readonly what: LineAxis;
  readonly at: number;
  readonly count: number;
  /**
   * The contents of these lines that are ours to remove. If they hold anything else, or if a formula elsewhere in the
   * sheet looks at them alone, they stay: WorkbookError `changedMeanwhile`.
   */
  readonly holds: Held;
  /** As in the insertion, should they come back. */
  readonly like: number | null;
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
  /** Areas whose texts take as many lines as they need, all cells of a row standing in its middle. */
  readonly wrapped?: readonly Area[];
  /** Width in characters of the columns from A on. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly page?: PageLayout;
}

/** How a sheet is printed: on A4, as wide as one page and as many pages long as it takes, numbered, with lines. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows that every page repeats on top. */
  readonly repeatedRows?: { readonly row: number; readonly rows: number };
}

/**
 * Lays marks of ours over the cells of a sheet, as conditional formats that every spreadsheet knows: exactly these, instead
 * of those that lie there. What cells look like themselves, and everybody else's conditional formats, stay as they are.
 */
export interface MarkCells {
  readonly kind: 'mark';
  readonly sheet: string;
  readonly marks: readonly CellMark[];
}

export type MarkTone = 'error' | 'alarm' | 'weak';

export interface CellMark {
  /** One cell as we lay it; several where somebody copied cells with their formats. */
  readonly areas: readonly Area[];
  readonly tone: MarkTone;
  /** Whether it shows; it names its tone, and that is how a mark of ours is told from others. */
  readonly formula: string;
}

/** Keeps a JSON value in the workbook's settings; null removes it. The key begins with `dianbao.`. */
export interface KeepSetting {
  readonly kind: 'setting';
  readonly key: string;
  readonly value: unknown;
}
