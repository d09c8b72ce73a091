import type { Day } from '../../../domain/time/calendar';
import type { Meaning } from '../meaning';
import type { View } from '../view';

/** A table of days as it stands in a sheet: where its header, its days and its figures are. */
export interface DaysTable {
  readonly view: View;
  /** Title or note above the header that names the table; '' for none. */
  readonly title: string;
  /** Lines of the header, from `from` to `to`. */
  readonly header: { readonly from: number; readonly to: number };
  /** Position of the days. */
  readonly dateAt: number;
  /** Every other position with a header, in the sheet's order. */
  readonly columns: readonly TableColumn[];
  /** Lines that are days, in the sheet's order. */
  readonly days: readonly DayLine[];
  /** Lines with figures whose date cell says nothing. */
  readonly undated: readonly number[];
  /** 合计, 平均, 环比, 周合计 … wherever they stand. */
  readonly summaries: readonly number[];
  /** The column that splits a day into several lines; null where every day is one line. */
  readonly key: TableKey | null;
}

export interface TableColumn {
  readonly position: number;
  /** The header's texts, top to bottom. */
  readonly path: readonly string[];
  /** As a person would say it: `付款金额 实际`. */
  readonly header: string;
  /** Names the header whatever its spelling: the key under which answers about it are kept. */
  readonly name: string;
  /** The how-manieth of its name in the table, from 1. */
  readonly nth: number;
  readonly unit: string | null;
  readonly meaning: Meaning;
}

export interface DayLine {
  readonly line: number;
  readonly day: Day;
}

export interface TableKey {
  readonly column: TableColumn;
  /** Its values, in the order of their first line. */
  readonly values: readonly string[];
}

/** Whether a column holds the figure of a metric itself, and of which. */
export function actualMetric({ meaning }: TableColumn) {
  return meaning.kind === 'metric' && meaning.facet === 'actual' ? meaning.metric : null;
}
