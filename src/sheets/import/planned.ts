import type { CellValue } from '../../domain/cells';
import type { Day } from '../../domain/time/calendar';
import type { CellWrite, Change, FormatCells, InsertLines } from '../../workbook/change';
import { movedLine, type LineMove } from '../../workbook/lines';
import type { Candidate, TargetSheet } from './join';
import type { LineFormulas } from './daily/lineFormulas';
import type { Refusal } from './daily/refusal';
import type { ShopChoice } from './daily/shopChoice';

/**
 * blank → `fill`; `same`; `differs`; a `formula` or a typed `text` is kept; `conflict`: the files contradict each
 * other and none was picked; `partial`: the file holds only a part of that day.
 */
export type CellState = 'fill' | 'same' | 'differs' | 'formula' | 'text' | 'conflict' | 'partial';

export interface PlannedCell {
  /** Names the cell in choices, wherever it stands: sheet, key and field. */
  readonly id: string;
  /** Where it is now; in a line that is inserted, where it will be. null where the line would be new and nothing in it is chosen. */
  readonly place: CellPlace | null;
  /** The day or number that names the line. */
  readonly key: string;
  readonly field: string;
  readonly header: string;
  /** The formula, else the value. */
  readonly before: CellValue;
  /** In the unit of the sheet's column. */
  readonly after: CellValue;
  readonly state: CellState;
  /** Whether it will be written. */
  readonly chosen: boolean;
  readonly from: readonly number[];
  /** All values that files give, where they contradict each other; `after` is the one picked, or the first. */
  readonly candidates: readonly Candidate[];
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  /** Whether its line is inserted by the plan. */
  readonly inserted: boolean;
}

/** A column that the sheet does not have yet. */
export interface OfferedColumn {
  /** Names it in choices. */
  readonly id: string;
  readonly field: string;
  readonly header: string;
  /** How many lines would get a value. */
  readonly values: number;
  /** Where its header goes if it is chosen, else null. */
  readonly place: { readonly row: number; readonly column: number } | null;
}

export interface NewLine {
  readonly key: string;
  readonly day: Day | null;
}

/** Headers under which nothing is written, and how many figures the files have for them. */
export interface LeftHeaders {
  readonly headers: readonly string[];
  readonly figures: number;
}

export const NO_HEADERS: LeftHeaders = { headers: [], figures: 0 };

export interface PlannedSheet {
  readonly target: TargetSheet;
  readonly sheet: string;
  /**
   * `absent`: will be added; `blank`: is there, without a header; `unreadable`: holds something else, so it stays; `newMonth`: is
   * offered, like another month's.
   */
  readonly status: 'present' | 'absent' | 'blank' | 'unreadable' | 'newMonth';
  /** For a month's sheet that is not there yet; else null. */
  readonly month: NewMonthSheet | null;
  /** Whether days stand across: then lines are columns. */
  readonly across: boolean;
  readonly cells: readonly PlannedCell[];
  readonly newLines: readonly NewLine[];
  readonly offered: readonly OfferedColumn[];
  /** Columns of a sheet that is made new, left to right. */
  readonly newColumns: readonly OfferedColumn[];
  /** Days that are not written, and why. */
  readonly refused: readonly Refusal[];
  /** Headers that may mean several metrics: nothing is written under them. */
  readonly unclear: LeftHeaders;
  /** Headers that add up to a figure of the files, which therefore has no cell. */
  readonly inParts: LeftHeaders;
  readonly writing: Writing;
}

interface NewMonthSheet {
  /** The sheet that it is copied from. */
  readonly from: string;
  readonly wanted: boolean;
  /** How many figures the files have for its days. */
  readonly figures: number;
  /** What makes it. */
  readonly changes: readonly Change[];
}

/** What is done to a sheet beside writing the chosen cells. */
export interface Writing {
  readonly formats: readonly FormatCells[];
  /** Headers, dates and labels where they are now. */
  readonly now: readonly CellWrite[];
  /** From the sheet's end to its beginning, so that each place is where it was. */
  readonly inserts: readonly InsertLines[];
  /** Dates and labels of inserted lines, where they will be. */
  readonly later: readonly CellWrite[];
  /** Formulas of new lines, and totals that grow by them; null where there are none. */
  readonly formulas: LineFormulas | null;
}

export const NOTHING_TO_WRITE: Writing = { formats: [], now: [], inserts: [], later: [], formulas: null };

export interface ImportPlan {
  readonly sheets: readonly PlannedSheet[];
  /** What is to be chosen before days can be written; null where it is clear. */
  readonly shop: ShopChoice | null;
}

/** The insertions of a sheet, as they move its lines. */
export function movesOf({ inserts }: Writing): LineMove[] {
  return inserts.map((insert) => ({ ...insert, removed: false }));
}

/** Where a planned cell is once the plan is carried out. */
export function placeAfter(
  { writing, sheet }: PlannedSheet,
  { row, column, inserted }: CellPlace,
): { readonly sheet: string; readonly row: number; readonly column: number } {
  const place = { sheet, row, column };
  if (inserted) return place;
  for (const move of movesOf(writing)) {
    if (move.what === 'rows') place.row = movedLine(place.row, move) as number;
    else place.column = movedLine(place.column, move) as number;
  }
  return place;
}

/** A sheet of days to which nothing happens. */
export function nothingIn(sheet: string): PlannedSheet {
  return {
    ...{ target: 'daily', sheet, status: 'present', month: null, across: false, cells: [], newLines: [] },
    ...{
      offered: [],
      newColumns: [],
      refused: [],
      unclear: NO_HEADERS,
      inParts: NO_HEADERS,
      writing: NOTHING_TO_WRITE,
    },
  };
}
