import type { CellWrite, Change, FormatCells, InsertLines, RemoveLines } from './change';
import type { Cell } from './contents';
import { contentOf, heldBy, positionOf } from './contents';
import type { Area } from './grid';
import { inLines, type LostCells } from './removal';
import type { SimulatedSheet } from './simulatedSheet';
import type { Simulation } from './simulation';

/** What changes did that their end alone does not tell. */
export interface Touched {
  readonly removed: readonly SimulatedSheet[];
  readonly formats: readonly TouchedFormats[];
  readonly settings: readonly string[];
  readonly lines: readonly TouchedLines[];
  /** Sheets, as they were called at the beginning, whose marks were laid anew. */
  readonly marked: readonly string[];
}

/** An area whose number formats were changed, where it was at the beginning. */
export interface TouchedFormats {
  readonly sheet: string;
  readonly origin: Area;
}

export interface TouchedLines {
  readonly change: InsertLines | RemoveLines;
  /** What removed lines took away. */
  readonly lost: readonly LostCells[];
}

/**
 * The changes that lead from the end of a simulation back to its start: added sheets go, removed ones come back
 * (with their contents; their looks are lost), formats return before contents, because a cell formatted as text would
 * turn a restored number into text, and lines move back last, the latest first. Every write is guarded by what was
 * written, so that undoing never destroys what somebody typed later. The simulation goes all the way back with it.
 */
export function inverseOf(end: Simulation, touched: Touched): Change[] {
  const inverse: Change[] = [];
  for (const sheet of end.all()) {
    if (!sheet.original) inverse.unshift({ kind: 'removeSheet', sheet: sheet.name, holds: heldBy(sheet.cells()) });
  }
  for (const sheet of touched.removed) {
    inverse.push({ kind: 'addSheet', sheet: sheet.name });
    const cells = [...sheet.beginning()];
    if (cells.length)
      inverse.push(
        write(
          sheet,
          cells.map(([key, cell]) => ({ ...positionOf(key), ...restored(cell) })),
        ),
      );
  }
  for (const formats of touched.formats) inverse.push(...restoredFormats(end, formats));
  for (const sheet of end.all()) {
    if (!sheet.original) continue;
    const cells = restoredCells(sheet);
    if (cells.length) inverse.push(write(sheet, cells));
    // From here on the simulation has taken back what was written to lines that were there before.
    for (const { row, column } of cells) sheet.forget(row, column);
  }
  for (const lines of [...touched.lines].reverse()) inverse.push(...linesBack(end, lines));
  // Behind everything else: lines are back where they were, and so are the places of the marks.
  for (const sheet of touched.marked) {
    if (end.find(sheet)?.original) inverse.push({ kind: 'mark', sheet, marks: end.state.marks(sheet) });
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
    const { row, column } = positionOf(key);
    if (!sheet.wasThere(row, column)) continue;
    const before = sheet.unwritten(row, column);
    if (contentOf(before) === contentOf(now) && before?.formula === now.formula) continue;
    cells.push({ row, column, ...restored(before), was: contentOf(now) });
  }
  return cells;
}

function restoredFormats(end: Simulation, { sheet, origin }: TouchedFormats): FormatCells[] {
  const simulated = end.find(sheet);
  if (!simulated?.original) return [];
  const before = end.state.formats(sheet, origin);
  return simulated.track.nowOf(origin).map(({ part, moved }) => {
    const [top, left] = [part.row - origin.row, part.column - origin.column];
    const rows = before.slice(top, top + part.rows).map((row) => row.slice(left, left + part.columns));
    return { kind: 'format', sheet: simulated.name, area: moved, numberFormat: rows };
  });
}

/** Takes lines of ours away again, or gives removed ones back with their contents. */
function linesBack(end: Simulation, { change, lost }: TouchedLines): Change[] {
  const sheet = end.find(change.sheet);
  if (!sheet?.original) return [];
  const { what, at, count, like } = change;
  const place = { sheet: sheet.name, what, at, count };
  if (change.kind === 'insertLines') {
    // Nobody but us has written to lines that we inserted.
    const holds = heldBy(inLines(sheet.written, what, at, count));
    end.move({ ...place, removed: true });
    return [{ kind: 'removeLines', ...place, like, holds }];
  }
  end.move({ ...place, removed: false });
  const back = lost.flatMap((of): Change[] => {
    if (!end.find(of.sheet)?.original) return [];
    const cells = [...of.cells].map(([key, { cell, was }]) => ({ ...positionOf(key), ...restored(cell), was }));
    return [{ kind: 'write', sheet: of.sheet, cells }];
  });
  return [{ kind: 'insertLines', ...place, like }, ...back];
}

function restored(cell: Cell | undefined): Pick<CellWrite, 'value' | 'formula'> {
  return cell?.formula === undefined ? { value: cell?.value ?? '' } : { formula: cell.formula };
}
