import type { CellValue } from '../domain/cells';
import type { CellWrite, Change, FormatCells, RemoveSheet } from './change';
import type { Cell } from './contents';
import { cellKey, contentOf, heldBy, positionOf } from './contents';
import type { SimulatedSheet, Simulation } from './simulation';
import { cellsOf } from './simulation';

/**
 * The changes that lead from the end of a simulation back to its start: added sheets go, removed ones come back
 * (with their contents; their looks are lost), formats return before contents, because a cell formatted as text would
 * turn a restored number into text. Every write is guarded by what was written, so that undoing never destroys
 * what somebody typed later.
 */
export function inverseOf(
  end: Simulation,
  touched: {
    readonly removed: readonly SimulatedSheet[];
    readonly formats: readonly FormatCells[];
    readonly settings: readonly string[];
  },
): Change[] {
  const inverse: Change[] = [];
  for (const sheet of end.all()) {
    if (!sheet.original) inverse.unshift({ kind: 'removeSheet', sheet: sheet.name, holds: heldBy(cellsOf(sheet)) });
  }
  for (const sheet of touched.removed) {
    inverse.push({ kind: 'addSheet', sheet: sheet.name });
    if (sheet.base.size)
      inverse.push(
        write(
          sheet,
          [...sheet.base].map(([key, cell]) => ({ ...positionOf(key), ...restored(cell) })),
        ),
      );
  }
  for (const change of touched.formats) {
    if (!end.find(change.sheet)?.original) continue;
    inverse.push({ ...change, numberFormat: end.state.formats(change.sheet, change.area) });
  }
  for (const sheet of end.all()) {
    if (!sheet.original || sheet.written.size === 0) continue;
    const cells = restoredCells(sheet);
    if (cells.length) inverse.push(write(sheet, cells));
  }
  const before = end.state.info.settings;
  for (const key of touched.settings) inverse.push({ kind: 'setting', key, value: before[key] ?? null });
  return inverse;
}

function write(sheet: SimulatedSheet, cells: readonly CellWrite[]): Change {
  return { kind: 'write', sheet: sheet.name, cells };
}

function restoredCells(sheet: SimulatedSheet): CellWrite[] {
  const cells: CellWrite[] = [];
  for (const [key, now] of sheet.written) {
    const before = sheet.base.get(key);
    if (contentOf(before) === contentOf(now) && before?.formula === now.formula) continue;
    cells.push({ ...positionOf(key), ...restored(before), was: contentOf(now) });
  }
  return cells;
}

function restored(cell: Cell | undefined): Pick<CellWrite, 'value' | 'formula'> {
  return cell?.formula === undefined ? { value: cell?.value ?? '' } : { formula: cell.formula };
}

/**
 * The inverse, guarded by what the spreadsheet reports after the writing instead of what was sent: it may spell a
 * formula its own way or turn a number into text. `found` gives undefined where nothing is known.
 */
export function guardedBy(
  inverse: readonly Change[],
  found: (sheet: string, row: number, column: number) => CellValue | undefined,
): Change[] {
  return inverse.map((change) => {
    if (change.kind === 'removeSheet') return { ...change, holds: heldAsFound(change, found) };
    if (change.kind !== 'write') return change;
    const cells = change.cells.map((cell) => {
      if (cell.was === undefined) return cell;
      return { ...cell, was: found(change.sheet, cell.row, cell.column) ?? cell.was };
    });
    return { ...change, cells };
  });
}

function heldAsFound(
  { sheet, holds }: RemoveSheet,
  found: (sheet: string, row: number, column: number) => CellValue | undefined,
): RemoveSheet['holds'] {
  const values = holds.values.map((row, r) =>
    row.map((value, c) => found(sheet, holds.top + r, holds.left + c) ?? value),
  );
  return { ...holds, values };
}

/** The first cell in which a sheet differs from what it should hold; null when it holds just that. */
export function firstDifference(sheet: SimulatedSheet, holds: RemoveSheet['holds']): number | null {
  const cells = cellsOf(sheet);
  for (const [r, row] of holds.values.entries()) {
    for (const [c, value] of row.entries()) {
      const key = cellKey(holds.top + r, holds.left + c);
      if (contentOf(cells.get(key)) !== value) return key;
      cells.delete(key);
    }
  }
  const [rest] = cells.keys();
  return rest ?? null;
}
