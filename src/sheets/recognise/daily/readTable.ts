import type { ColumnMeanings } from './columns';
import type { DaysTable } from './table';

/** A table with the meaning of its columns. */
export interface ReadTable {
  readonly table: DaysTable;
  readonly meanings: ColumnMeanings;
}

/** A table of days that is not used. */
export interface LeftOutTable extends ReadTable {
  readonly why: LeftOutWhy;
}

export type LeftOutWhy =
  /** All that it says is said by a table that is used. */
  | 'copy'
  /** It says otherwise than the table that is used, for the time being or as was answered. */
  | 'contradicts'
  /** Other figures of the same days: nobody has said yet that they are the shop's. */
  | 'otherMetrics'
  /** Its sheet is called 竞店, 备份, 去年 …, as those of others and of the past are. */
  | 'ofOthers'
  /** A question about the whole of it is open. */
  | 'asked'
  /** Somebody said so. */
  | 'skipped'
  /** None of its columns is used. */
  | 'noMetrics';
