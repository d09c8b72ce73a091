import type { MetricId } from '../metrics/metrics';

/** What the cells of a column hold; `number` is a plain one, `time` a day with or without a time of day. */
export type CellKind = 'text' | 'day' | 'time' | 'yuan' | 'count' | 'number';

/** A column of a table that a shop keeps beside its daily figures. */
export interface TableColumn {
  /** Its header in a sheet that 店报 makes. */
  readonly header: string;
  readonly kind: CellKind;
  /** What it says, in one line. */
  readonly meaning: string;
  /** Other headers seen in the wild, parted by commas. */
  readonly aliases?: string;
  /** What else its header may be called: whatever names this metric, or days. */
  readonly means?: MetricId | 'date';
  /** Words that its cells are chosen from. */
  readonly list?: readonly string[];
  /** In characters, where its kind is not enough. */
  readonly width?: number;
}

/** A value of an example row: as it stands, or a day (and time of day) counted from today. */
export type ExampleValue = string | number | { readonly days: number; readonly at?: string };

/** A table that rules read, whatever its sheet is called. A new one is a file here and its cases. */
export interface Table<Column extends string> {
  /** Name of the sheet that 店报 makes where the shop has none, and a hint where several fit. */
  readonly sheet: string;
  readonly columns: Readonly<Record<Column, TableColumn>>;
  /** What a sheet must have to be this table: of each group one. */
  readonly marks: readonly (readonly Column[])[];
  /** Pasted exports are the table too, though they have dozens of columns of their own and metrics among them. */
  readonly mayHoldMetrics?: boolean;
  /** Whether every sheet that fits is a part of it: one for each month. */
  readonly several?: boolean;
  /** Filled in where the sheet is made; nothing that a rule would find fault with. */
  readonly examples: readonly Readonly<Partial<Record<Column, ExampleValue>>>[];
}

/** Keeps the ids of columns, which `columns` alone tell, while the compiler checks the record. */
export function defineTable<const Column extends string>(
  table: Omit<Table<Column>, 'marks' | 'examples'> & Pick<Table<NoInfer<Column>>, 'marks' | 'examples'>,
): Table<Column> {
  return table;
}
