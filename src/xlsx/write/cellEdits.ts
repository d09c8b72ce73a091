import type { Content } from './cellXml';

/** What is done to one cell. */
export interface CellEdit {
  /** From the formula that the cell held, spelled by the file, and the look that it has by then. */
  readonly content?: (before: string, style: number) => Content;
  /** Its look, from the one that it has. */
  readonly style?: (before: number) => number;
  /** What the cell's value becomes when only its look changes (a date that counts from 1904). */
  readonly value?: (value: number, before: number, after: number) => number;
}

/** Edits by row and column. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
