import type { Place } from '../cells';
import type { TABLES } from '.';
import type { Table } from './table';

export type TableId = keyof typeof TABLES;
export type ColumnOf<Id extends TableId> = (typeof TABLES)[Id] extends Table<infer Column> ? Column : never;

/** The filled lines of a table, counted from zero, in the order of its sheets. Columns that the shop does not keep are blank. */
export interface TableRows<Column extends string = string> {
  readonly size: number;
  readonly kept: ReadonlySet<Column>;
  /**
   * A column of amounts, counts, days or times line by line; NaN where a cell is blank or cannot be read. A time is a day plus
   * the share of the day; a cell that names a day alone is that day at 0:00.
   */
  numbers(column: Column): ArrayLike<number>;
  /** '' where blank. */
  text(row: number, column: Column): string;
  /** Of a column that is not kept, the line's first cell. */
  place(row: number, column: Column): Place;
}

/** The tables that a workbook has. */
export type Tables = { readonly [Id in TableId]?: TableRows<ColumnOf<Id>> };
