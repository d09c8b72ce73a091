import { cellKey, positionOf } from './contents';
import type { Area } from './grid';

export type LineAxis = 'rows' | 'columns';

/** Whole rows or columns that came into a sheet, or went, all cells behind them with them. */
export interface LineMove {
  readonly sheet: string;
  readonly what: LineAxis;
  /** Index of the first of them, from zero. */
  readonly at: number;
  readonly count: number;
  readonly removed: boolean;
}

/** Where a line is after a move; null for one that was removed. */
export function movedLine(index: number, { at, count, removed }: LineMove): number | null {
  if (index < at) return index;
  if (!removed) return index + count;
  return index < at + count ? null : index - count;
}

/** Where a cell is after a move, by `cellKey`; null for one that was removed. */
export function movedKey(key: number, move: LineMove): number | null {
  const { row, column } = positionOf(key);
  const [toRow, toColumn] = move.what === 'rows' ? [movedLine(row, move), column] : [row, movedLine(column, move)];
  return toRow === null || toColumn === null ? null : cellKey(toRow, toColumn);
}

/** Where a line was before a move; null for one that was inserted. */
function lineBefore(index: number, { at, count, removed }: LineMove): number | null {
  if (index < at) return index;
  if (removed) return index + count;
  return index < at + count ? null : index - count;
}

/** Where the rows and columns of a sheet were before some moves, and where they are after them. */
export class LineTrack {
  private readonly moves: LineMove[] = [];

  get isUnmoved(): boolean {
    return this.moves.length === 0;
  }

  add(move: LineMove): void {
    this.moves.push(move);
  }

  /** The line's index at the beginning; null where it was inserted since. */
  origin(what: LineAxis, index: number): number | null {
    let at: number | null = index;
    for (let i = this.moves.length - 1; i >= 0 && at !== null; i -= 1) {
      const move = this.moves[i] as LineMove;
      if (move.what === what) at = lineBefore(at, move);
    }
    return at;
  }

  /** The present index of a line of the beginning; null where it was removed since. */
  now(what: LineAxis, origin: number): number | null {
    let at: number | null = origin;
    for (const move of this.moves) if (move.what === what && at !== null) at = movedLine(at, move);
    return at;
  }

  /** The parts of a present area that were there at the beginning. */
  originsOf(area: Area): readonly MovedArea[] {
    return partsOf(area, (what, index) => this.origin(what, index));
  }

  /** The parts of an area of the beginning that are still there. */
  nowOf(origin: Area): readonly MovedArea[] {
    return partsOf(origin, (what, index) => this.now(what, index));
  }
}

/** A part of an area, and where it lies on the other side of the moves. */
export interface MovedArea {
  readonly part: Area;
  readonly moved: Area;
}

function partsOf(area: Area, lineOf: (what: LineAxis, index: number) => number | null): MovedArea[] {
  const rows = runsOf(area.row, area.rows, (index) => lineOf('rows', index));
  const columns = runsOf(area.column, area.columns, (index) => lineOf('columns', index));
  return rows.flatMap((row) =>
    columns.map((column) => ({
      part: { row: row.from, column: column.from, rows: row.count, columns: column.count },
      moved: { row: row.to, column: column.to, rows: row.count, columns: column.count },
    })),
  );
}

interface Run {
  readonly from: number;
  readonly to: number;
  count: number;
}

/** Lines that follow each other on both sides. */
function runsOf(from: number, count: number, lineOf: (index: number) => number | null): Run[] {
  const runs: Run[] = [];
  for (let index = from; index < from + count; index += 1) {
    const to = lineOf(index);
    if (to === null) continue;
    const last = runs[runs.length - 1];
    if (last && last.from + last.count === index && last.to + last.count === to) last.count += 1;
    else runs.push({ from: index, to, count: 1 });
  }
  return runs;
}

/** An area after a move, as merges and lists have it: it grows where lines come into its middle; null where all of it went. */
export function movedArea(area: Area, move: LineMove): Area | null {
  const isRows = move.what === 'rows';
  const [first, length] = isRows ? [area.row, area.rows] : [area.column, area.columns];
  const last = first + length - 1;
  let from: number;
  let to: number;
  if (move.removed) {
    const end = move.at + move.count;
    if (first >= move.at && last < end) return null;
    from = first < move.at ? first : Math.max(first, end) - move.count;
    to = last < move.at ? last : last < end ? move.at - 1 : last - move.count;
  } else {
    from = first < move.at ? first : first + move.count;
    to = last < move.at ? last : last + move.count;
  }
  return isRows ? { ...area, row: from, rows: to - from + 1 } : { ...area, column: from, columns: to - from + 1 };
}
