import type { Position } from './contents';
import { cellKey, positionOf } from './contents';
import type { Area } from './grid';

/**
 * Joins cells into few rectangles that hold these cells and no other, so that a range can be written in one call:
 * runs along each row, then equal runs of neighbouring rows. Doubles count once. O(n log n).
 */
export function rectanglesOf(cells: Iterable<Position>): Area[] {
  const keys = [...new Set(Array.from(cells, ({ row, column }) => cellKey(row, column)))].sort((a, b) => a - b);
  const areas: Area[] = [];
  let open = new Map<string, Grown>();
  for (const runs of rowsOfRuns(keys)) {
    const next = new Map<string, Grown>();
    for (const run of runs) {
      const id = `${run.column}:${run.columns}`;
      const above = open.get(id);
      if (above && above.row + above.rows === run.row) {
        above.rows += 1;
        next.set(id, above);
      } else {
        areas.push(run);
        next.set(id, run);
      }
    }
    open = next;
  }
  return areas;
}

interface Grown extends Area {
  rows: number;
  columns: number;
}

/** The runs of neighbouring cells of each row, row by row. */
function* rowsOfRuns(sorted: readonly number[]): Generator<Grown[]> {
  let runs: Grown[] = [];
  for (const key of sorted) {
    const { row, column } = positionOf(key);
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.columns === column) {
      last.columns += 1;
      continue;
    }
    if (last && last.row !== row) {
      yield runs;
      runs = [];
    }
    runs.push({ row, column, rows: 1, columns: 1 });
  }
  yield runs;
}
