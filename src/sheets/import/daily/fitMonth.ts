import type { Change, Held } from '../../../workbook/change';
import { contentOf } from '../../../workbook/contents';
import type { SheetGrid } from '../../../workbook/grid';
import type { LineMove } from '../../../workbook/lines';
import type { View } from '../../recognise/view';
import { cellIn } from '../fieldPlace';
import type { Band } from './band';
import { movedGrid } from './movedGrid';
import { obstacleAt } from './obstacle';

/** Lines that stand below each other. */
export interface Lines {
  readonly first: number;
  readonly count: number;
}

interface FittedSheet {
  readonly grid: SheetGrid;
  readonly changes: readonly Change[];
}

/**
 * Gives the copy of a month's sheet as many lines as a month has days: lines come in above the last one, so that ranges grow by themselves, or
 * go at the end. null where something else would be torn apart by it, or would go too.
 */
export function fitMonth(band: Band, sheet: string, { first, count }: Lines, wanted: number): FittedSheet | null {
  const { view } = band;
  const grid: SheetGrid = { ...view.grid, sheet };
  const offset = view.across ? grid.left : grid.top;
  const what = view.across ? ('columns' as const) : ('rows' as const);
  const missing = wanted - count;
  if (missing === 0) return { grid, changes: [] };
  const line = missing > 0 ? first + count - 1 : first + wanted;
  const place = { sheet, what, at: line + offset, count: Math.abs(missing) };
  const move: LineMove = { ...place, removed: missing < 0 };
  const moved = movedGrid(grid, move);
  if (missing > 0) {
    const change: Change = { kind: 'insertLines', ...place, like: place.at - 1 };
    return obstacleAt(band, line) ? null : { grid: moved, changes: [change] };
  }
  if (isNeeded(band, line, -missing) || errorsIn(moved) > errorsIn(grid)) return null;
  const change: Change = { kind: 'removeLines', ...place, holds: heldIn(view, line, -missing), like: null };
  return { grid: moved, changes: [change] };
}

/** Whether lines hold something that is not the days', or stand in its midst. */
function isNeeded(band: Band, from: number, count: number): boolean {
  const { view, positions } = band;
  for (let line = from; line < from + count; line++) {
    if (obstacleAt(band, line)) return true;
    for (let position = 0; position < view.positions; position++) {
      const isOwn = position >= positions.from && position <= positions.to;
      if (!isOwn && view.at(line, position) !== '') return true;
    }
  }
  return false;
}

/** Formulas that lead nowhere, those in lines that went not counted. */
function errorsIn({ formulas = [] }: SheetGrid): number {
  return formulas.flat().filter((content) => String(content).startsWith('=') && String(content).includes('#REF!'))
    .length;
}

/** What lines of the sheet hold, all of their cells. */
function heldIn(view: View, from: number, count: number): Held {
  const { row, column } = view.place(from, 0);
  const positions = Array.from({ length: view.positions }, (_, position) => position);
  const lines = Array.from({ length: count }, (_, i) => from + i);
  const content = (line: number, position: number) => contentOf(cellIn(view, line, position));
  const values = view.across
    ? positions.map((position) => lines.map((line) => content(line, position)))
    : lines.map((line) => positions.map((position) => content(line, position)));
  return { top: row, left: column, values };
}
