import type { CellValue } from '../../domain/cells';
import type { SheetGrid } from '../../workbook/grid';

/** A cell that was filled, and what was written into it. */
interface Filled {
  readonly row: number;
  readonly column: number;
  readonly wrote: CellValue;
}

/** How far a report may have been pushed: more is another report. */
const FARTHEST = 60;
/** So many cells of different content make sure that they were moved and not typed over. */
const FEWEST = 3;
const MOST_MISSING = 0.2;

/**
 * Whether somebody inserted or deleted rows or columns in a filled report: cells that no longer hold what we wrote hold it
 * all, or nearly all, the same number of rows (or columns) away. `—` and 0 stand everywhere and prove nothing.
 */
export function isMoved(existing: SheetGrid, cells: readonly Filled[]): boolean {
  const at = (row: number, column: number): CellValue =>
    existing.values[row - existing.top]?.[column - existing.left] ?? '';
  const lost = cells.filter((cell) => at(cell.row, cell.column) !== cell.wrote && tells(cell.wrote));
  if (new Set(lost.map(({ wrote }) => wrote)).size < FEWEST) return false;
  const foundAt = (down: number, right: number): number =>
    lost.filter(({ row, column, wrote }) => at(row + down, column + right) === wrote).length;
  for (let step = 1; step <= FARTHEST; step++) {
    for (const [down, right] of [
      [step, 0],
      [-step, 0],
      [0, step],
      [0, -step],
    ] as const) {
      if (foundAt(down, right) >= lost.length * (1 - MOST_MISSING)) return true;
    }
  }
  return false;
}

function tells(wrote: CellValue): boolean {
  return wrote !== '' && wrote !== '—' && wrote !== 0;
}
