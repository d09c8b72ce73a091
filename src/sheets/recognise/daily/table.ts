import type { Day } from '../../../domain/time/calendar';
import type { Meaning } from '../meaning/meaning';
import { textOf, type View } from '../view';
import type { MonthDoubt } from './monthContext';

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
  /** The columns that split a day into several lines; null where every day is one line. */
  readonly key: TableKey | null;
  /** Where no cell names the year of the days: reads them so many years later (or earlier) than they were taken to be. */
  readonly redate: ((years: number) => Pick<DaysTable, 'days' | 'undated' | 'summaries'>) | null;
  /** Days 1, 2, 3 … of a month that nothing names, or that two texts name differently: then there are no days. */
  readonly monthDoubt: MonthDoubt | null;
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
  /** The columns that together tell the lines of a day apart: 店铺, or 店铺 and 平台. */
  readonly columns: readonly TableColumn[];
  /** As a person would say it. */
  readonly header: string;
  /** The key under which an answer about it is kept. */
  readonly name: string;
  /** Its values, in the order of their first line. */
  readonly values: readonly string[];
  /** Whether the lines are known to add up to the shop's day (店铺, 平台 …); of others it is asked. */
  readonly addsUp: boolean;
}

/** The value of a key in a line: `天猫店`, or `A店 / 天猫`. */
export function keyValue(view: View, columns: readonly TableColumn[], line: number): string {
  if (columns.length === 1) return keyText(view, line, (columns[0] as TableColumn).position);
  return columns.map(({ position }) => keyText(view, line, position)).join(' / ');
}

function keyText(view: View, line: number, position: number): string {
  const value = view.at(line, position);
  return typeof value === 'number' ? String(value) : textOf(value);
}

/** Names a column among those of its table, wherever it stands. */
export function columnKey({ name, nth }: TableColumn): string {
  return nth === 1 ? name : `${name}#${nth}`;
}

/** Whether a column holds the figure of a metric itself, and of which. */
export function actualMetric({ meaning }: TableColumn) {
  return meaning.kind === 'metric' && meaning.facet === 'actual' ? meaning.metric : null;
}
