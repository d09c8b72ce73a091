import type { CellValue, Place } from '../../domain/cells';
import type { Day } from '../../domain/time/calendar';

/** The columns of the sheet, from left to right. The last names the finding, so that its row is found wherever it went. */
export const RESULT_COLUMNS = [
  'place',
  'day',
  'severity',
  'rule',
  'sentence',
  'value',
  'expected',
  'known',
  'remark',
  'id',
] as const;

export type ResultColumn = (typeof RESULT_COLUMNS)[number];
export type ColumnPlaces = Readonly<Record<ResultColumn, number>>;

/** What the sheet says in the language of the pane. */
export interface ResultWords {
  /** The sheet's name, which gets a number where somebody else's sheet has it. */
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly headers: Readonly<Record<ResultColumn, string>>;
  /** In the column 程度: somebody wrote beside a finding that is there no more. */
  readonly resolved: string;
}

/** One finding, in words and numbers. */
export interface ResultRow {
  /** The same finding has it tomorrow; no two rows of a check share one. */
  readonly id: string;
  readonly place: Place;
  readonly day: Day | null;
  readonly severity: string;
  readonly rule: string;
  readonly sentence: string;
  /** What its cell holds, and how the cell shows it. */
  readonly value: CellValue;
  readonly format: string;
  /** '' where the rule knows no such figure. */
  readonly expected: CellValue;
  /** The reason with which it was marked 已知; '' while it speaks. */
  readonly known: string;
}

export const COLUMN_WIDTHS: readonly number[] = [16, 12, 10, 16, 60, 14, 16, 20, 20, 12];
