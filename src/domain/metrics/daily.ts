import type { Day } from '../time/calendar';
import type { CellValue, Place } from '../cells';
import type { MetricKey } from './metric';

/** What a cell of a figure column says. A blank or `-` is missing, never zero. */
export type Reading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'text' }
  | { readonly kind: 'error' };

export interface DailyCell {
  readonly place: Place;
  readonly value: CellValue;
  readonly reading: Reading;
}

/** One row of the daily report; rows for 合计 or 平均 are not among them. */
export interface DailyRow {
  /** The date cell, and what it holds. */
  readonly place: Place;
  readonly dateValue: CellValue;
  /** null when the date cell holds no date. */
  readonly day: Day | null;
  readonly cells: Readonly<Partial<Record<MetricKey, DailyCell>>>;
}

/** The daily report as read: figures with the cell behind every value. */
export interface DailyTable {
  readonly sheet: string;
  /** The columns that the shop keeps. */
  readonly kept: ReadonlySet<MetricKey>;
  readonly rows: readonly DailyRow[];
}

/** The figures of one day; a metric that is missing is absent. */
export type DayFigures = Readonly<Partial<Record<MetricKey, number>>>;

export interface DatedFigures {
  readonly day: Day;
  readonly figures: DayFigures;
}

export function cellsOf({ cells }: DailyRow): [MetricKey, DailyCell][] {
  // Not Object.entries: PERIOD is compiled where the library ends at ES2016.
  return (Object.keys(cells) as MetricKey[]).map((id) => [id, cells[id] as DailyCell]);
}

export function figuresOf(row: DailyRow): DayFigures {
  const figures: Partial<Record<MetricKey, number>> = {};
  for (const [id, { reading }] of cellsOf(row)) if (reading.kind === 'number') figures[id] = reading.value;
  return figures;
}

/** Whether a row holds any figure at all; a prepared row for a day to come does not. */
export function hasFigures(row: DailyRow): boolean {
  return cellsOf(row).some(([, { reading }]) => reading.kind === 'number');
}

/**
 * The days of the table, each once, in order of date. Where a day stands twice the first row counts, as
 * `duplicateDay` tells the user.
 */
export function datedFigures(table: DailyTable): DatedFigures[] {
  const days = new Map<Day, DatedFigures>();
  for (const row of table.rows) {
    if (row.day !== null && !days.has(row.day)) days.set(row.day, { day: row.day, figures: figuresOf(row) });
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}
