import type { TargetSheet } from './join';

export interface ImportChoices {
  /** Which differing values are written: none by default, all, or cells by id. */
  readonly differing: 'none' | 'all' | ReadonlySet<string>;
  /** Offered columns that are wanted, by id. */
  readonly columns: ReadonlySet<string>;
  /** Which candidate counts, by cell id. */
  readonly picked: ReadonlyMap<string, number>;
  readonly partialDays: boolean;
  /** Sheets of months that are to be made, by name. */
  readonly months: ReadonlySet<string>;
  /** Whose figures they are, in a workbook of several shops. */
  readonly shop: string | null;
  /** Sheets that are left alone. */
  readonly without: ReadonlySet<TargetSheet>;
}

export const DEFAULT_CHOICES: ImportChoices = {
  differing: 'none',
  columns: new Set(),
  picked: new Map(),
  partialDays: false,
  months: new Set(),
  shop: null,
  without: new Set(),
};
