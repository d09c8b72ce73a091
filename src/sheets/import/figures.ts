import { METRICS } from '../../domain/metrics/metrics';
import { TARGET_SHEETS, type JoinedRow, type JoinedRows, type TargetSheet } from './join';
import { KEYED_SHEETS, type KeyedColumn } from './rows';

/**
 * How many figures rows hold: of days the metrics, of other rows counts and amounts. Keys, titles, times and columns that only a platform
 * knows are none.
 */
export function figuresIn(target: TargetSheet, rows: readonly JoinedRow[]): number {
  return rows.reduce((sum, { cells }) => sum + [...cells.keys()].filter((field) => isFigure(target, field)).length, 0);
}

/** The same of all rows. */
export function allFigures(rows: JoinedRows): number {
  return TARGET_SHEETS.reduce((sum, target) => sum + figuresIn(target, rows[target]), 0);
}

function isFigure(target: TargetSheet, field: string): boolean {
  if (target === 'daily') return field in METRICS;
  const columns: readonly KeyedColumn[] = KEYED_SHEETS[target].columns;
  const format = columns.find(({ id }) => id === field)?.format;
  return format === 'count' || format === 'yuan';
}
