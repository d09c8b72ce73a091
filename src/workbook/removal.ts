import type { CellValue } from '../domain/cells';
import type { Held, RemoveLines } from './change';
import type { Cell } from './contents';
import { cellKey, contentOf, positionOf } from './contents';
import { movedFormula } from './formulas/moved';
import type { LineAxis } from './lines';
import { sheetKey } from './sheetNames';
import type { SimulatedSheet } from './simulatedSheet';

/** Those of some cells that stand in some lines. */
export function inLines(
  cells: ReadonlyMap<number, Cell>,
  what: LineAxis,
  at: number,
  count: number,
): Map<number, Cell> {
  const within = new Map<number, Cell>();
  for (const [key, cell] of cells) if (isIn(key, what, at, count)) within.set(key, cell);
  return within;
}

function isIn(key: number, what: LineAxis, at: number, count: number): boolean {
  const { row, column } = positionOf(key);
  const line = what === 'rows' ? row : column;
  return line >= at && line < at + count;
}

/** The first cell in which cells differ from what they should hold; null when they hold just that. */
export function firstDifference(cells: ReadonlyMap<number, Cell>, holds: Held): number | null {
  const rest = new Map(cells);
  for (const [r, row] of holds.values.entries()) {
    for (const [c, value] of row.entries()) {
      const key = cellKey(holds.top + r, holds.left + c);
      if (contentOf(rest.get(key)) !== value) return key;
      rest.delete(key);
    }
  }
  const [other] = rest.keys();
  return other ?? null;
}

/**
 * A cell outside of lines whose formula looks at these lines alone, and would be #REF! without them; null for none.
 * Other sheets are not searched: reading them all would cost more than the undoing.
 */
export function cellLookingAt(sheet: SimulatedSheet, { what, at, count }: RemoveLines): number | null {
  const move = { sheet: sheet.name, what, at, count, removed: true };
  for (const [key, { formula }] of sheet.cells()) {
    if (formula === undefined || isIn(key, what, at, count)) continue;
    if (refErrors(movedFormula(formula, sheet.name, move)) > refErrors(formula)) return key;
  }
  return null;
}

function refErrors(formula: string): number {
  return formula.split('#REF!').length;
}

/** What a removal loses in a sheet, by cell, and what stands there once the lines have come back blank. */
export interface LostCells {
  readonly sheet: string;
  readonly cells: ReadonlyMap<number, { readonly cell: Cell; readonly was: CellValue }>;
}

/**
 * What must be written again when lines come back: their own contents, and formulas whose ranges ended in them. All as
 * they were before anything was written. Of other sheets only those cells are searched that the plan knows.
 */
export function lostCells(sheets: Iterable<SimulatedSheet>, removal: RemoveLines): readonly LostCells[] {
  return [...sheets].flatMap((sheet) => {
    const cells = sheet.original ? lostIn(sheet, removal) : new Map();
    return cells.size ? [{ sheet: sheet.name, cells }] : [];
  });
}

function lostIn(sheet: SimulatedSheet, { sheet: of, what, at, count }: RemoveLines): LostCells['cells'] {
  const move = { sheet: of, what, at, count };
  const isOwn = sheetKey(sheet.name) === sheetKey(of);
  const lost = new Map<number, { cell: Cell; was: CellValue }>();
  for (const [key, cell] of sheet.unwrittenCells()) {
    if (isOwn && isIn(key, what, at, count)) {
      lost.set(key, { cell, was: '' });
      continue;
    }
    if (cell.formula === undefined) continue;
    const without = movedFormula(cell.formula, sheet.name, { ...move, removed: true });
    const back = movedFormula(without, sheet.name, { ...move, removed: false });
    if (back !== cell.formula) lost.set(key, { cell, was: back });
  }
  return lost;
}
