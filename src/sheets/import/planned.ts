import type { CellValue } from '../../domain/cells';
import type { Day } from '../../domain/time/calendar';
import type { Candidate, TargetSheet } from './join';
import type { Layout } from './layout';

/**
 * blank → `fill`; `same`; `differs`; a `formula` or a typed `text` is kept; `conflict`: the files contradict each
 * other and none was picked; `partial`: the file holds only a part of that day.
 */
export type CellState = 'fill' | 'same' | 'differs' | 'formula' | 'text' | 'conflict' | 'partial';

export interface PlannedCell {
  /** Names the cell in choices, wherever it stands: sheet, key and field. */
  readonly id: string;
  /** null where the row would be new and nothing in it is chosen. */
  readonly row: number | null;
  readonly column: number;
  /** The day or number that names the row. */
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

/** A column that the sheet does not have yet. */
export interface OfferedColumn {
  /** Names it in choices. */
  readonly id: string;
  readonly field: string;
  readonly header: string;
  /** How many rows would get a value. */
  readonly values: number;
  /** Where it goes if it is chosen, else null. */
  readonly column: number | null;
}

export interface NewRow {
  readonly row: number;
  readonly key: string;
  readonly day: Day | null;
}

export interface PlannedSheet {
  readonly target: TargetSheet;
  readonly sheet: string;
  /** `absent`: will be added; `blank`: is there, without a header; `unreadable`: holds something else, so it stays. */
  readonly status: 'present' | 'absent' | 'blank' | 'unreadable';
  readonly layout: Layout | null;
  readonly headerRow: number;
  readonly cells: readonly PlannedCell[];
  readonly newRows: readonly NewRow[];
  readonly offered: readonly OfferedColumn[];
  /** Columns of a sheet that is made new, left to right. */
  readonly newColumns: readonly OfferedColumn[];
}

export interface ImportPlan {
  readonly sheets: readonly PlannedSheet[];
}
