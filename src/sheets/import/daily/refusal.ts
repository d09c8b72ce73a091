import type { Day } from '../../../domain/time/calendar';
import type { Obstacle } from './obstacle';
import type { SlotProblem } from './slots';

/** Why days are not written. The texts say each in one sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly sheet: string;
  readonly days: readonly Day[];
  /** How many figures the files have for them. */
  readonly figures: number;
  /** Whether days stand across there. */
  readonly across: boolean;
  /** The cell that stands in the way, where it is one. */
  readonly cell?: { readonly row: number; readonly column: number };
}

export type RefusalCode =
  | Obstacle
  | SlotProblem
  /** No spelling in the sheet's own way would be read as this day again. */
  | 'dateSpelling'
  /** The date of the prepared line is a formula that does not say this day yet. */
  | 'dateFormula'
  /** The sheet belongs to another month. */
  | 'otherMonth'
  /** No sheet is made like the last month's: a formula of it means that month. */
  | 'monthFormula'
  /** Several sheets may be the shop's, and nobody has said which. */
  | 'whichSheets';
