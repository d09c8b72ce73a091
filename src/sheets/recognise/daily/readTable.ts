import type { ColumnMeanings } from './columns';
import type { DaysTable } from './table';

/** A table with the meaning of its columns. */
export interface ReadTable {
  readonly table: DaysTable;
  readonly meanings: ColumnMeanings;
}
