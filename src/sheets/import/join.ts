import { formatDay, type Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { fieldUnit, KEYED_SHEET_IDS, type DailyField, type KeyedSheetId, type SourcedRows } from './rows';

/** A value, and the tables that say it. */
export interface Candidate {
  readonly value: CellValue;
  readonly from: readonly number[];
}

/** What all files together say about one cell. More than one candidate: they contradict each other. */
export interface JoinedCell {
  readonly candidates: readonly Candidate[];
  /** Known only from files that hold a part of the day. */
  readonly partial: boolean;
}

export interface JoinedRow {
  /** The day `2020-02-17` in 日报; else what finds the row in its sheet. */
  readonly key: string;
  readonly day: Day | null;
  readonly cells: ReadonlyMap<string, JoinedCell>;
}

export type TargetSheet = 'daily' | KeyedSheetId;
export const TARGET_SHEETS: readonly TargetSheet[] = ['daily', ...KEYED_SHEET_IDS];

/** Rows of all files by sheet, days in order. */
export type JoinedRows = Readonly<Record<TargetSheet, readonly JoinedRow[]>>;

/**
 * Joins files. Equal figures of two files are one; different ones are kept side by side, so that no file wins because
 * it came later. A complete day beats a partial one. Texts such as titles are no figures: the first one counts.
 */
export function joinRows(sources: readonly SourcedRows[]): JoinedRows {
  const daily = new Gatherer((field) => toleranceOf(field as DailyField));
  for (const { daily: days, partialDays, from } of sources) {
    const partial = new Set(partialDays);
    for (const { day, figures } of days) {
      for (const [field, value] of Object.entries(figures))
        daily.add(formatDay(day), day, field, value, from, partial.has(day));
    }
  }
  const sheets = Object.fromEntries(KEYED_SHEET_IDS.map((id) => [id, keyed(sources, id)])) as Record<
    KeyedSheetId,
    JoinedRow[]
  >;
  return { daily: daily.rows().sort((a, b) => (a.day ?? 0) - (b.day ?? 0)), ...sheets };
}

function keyed(sources: readonly SourcedRows[], id: KeyedSheetId): JoinedRow[] {
  const rows = new Gatherer(() => HALF_FEN);
  for (const { sheets, from } of sources) {
    for (const { key, cells } of sheets[id] ?? []) {
      const day = typeof cells.day === 'number' ? cells.day : null;
      for (const [column, value] of Object.entries(cells)) rows.add(key, day, column, value, from, false);
    }
  }
  // Sorted by day and otherwise as in the files: the sort is stable.
  return rows.rows().sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
}

const HALF_FEN = 0.005;

/** How far apart two figures may be and still say the same: exports show rates with two decimals of a percent. */
export function toleranceOf(field: DailyField): number {
  return fieldUnit(field) === 'rate' ? 0.00015 : HALF_FEN;
}

interface OpenCell {
  candidates: { value: CellValue; from: number[] }[];
  partial: boolean;
}

class Gatherer {
  private readonly byKey = new Map<string, { day: Day | null; cells: Map<string, OpenCell> }>();

  constructor(private readonly tolerance: (column: string) => number) {}

  add(key: string, day: Day | null, column: string, value: CellValue, from: readonly number[], partial: boolean): void {
    let row = this.byKey.get(key);
    if (!row) this.byKey.set(key, (row = { day, cells: new Map() }));
    const cell = row.cells.get(column);
    if (!cell || (cell.partial && !partial)) {
      row.cells.set(column, { candidates: [{ value, from: [...from] }], partial });
      return;
    }
    if (partial && !cell.partial) return;
    const same = cell.candidates.find((candidate) => this.agree(column, candidate.value, value));
    if (same) same.from.push(...from.filter((index) => !same.from.includes(index)));
    else cell.candidates.push({ value, from: [...from] });
  }

  private agree(column: string, a: CellValue, b: CellValue): boolean {
    if (typeof a !== 'number' || typeof b !== 'number') return true;
    return Math.abs(a - b) < this.tolerance(column);
  }

  rows(): JoinedRow[] {
    return [...this.byKey].map(([key, { day, cells }]) => ({ key, day, cells }));
  }
}
