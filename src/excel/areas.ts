import type { CellValue } from '../domain/cells';
import type { Area } from '../workbook/grid';
import type { LongWork } from '../workbook/port';
import { WorkbookError } from '../workbook/errors';
import { isTooLarge } from './failure';
import { bytesOfMatrix, CHUNK_BYTES, RANGE_BYTES } from './payload';
import { stopIfCancelled } from './session';

export type AreaFacet = 'values' | 'formulas' | 'numberFormat';

/** An area to read, whose sheet exists. */
export interface AreaRead {
  readonly sheet: string;
  readonly area: Area;
  readonly facets: readonly AreaFacet[];
  /** Bytes that a cell of it is expected to weigh per facet, where something is known. */
  readonly bytesPerCell?: number;
}

/** One matrix per facet asked for, of the size of the area. */
export type AreaContents = Readonly<Record<AreaFacet, CellValue[][]>>;

/** What a cell is taken to weigh where nothing is known: a number of 15 digits, a text of 4 characters. */
const FIRST_GUESS = 16;

/** Some rows of one of the areas. */
interface Piece {
  readonly index: number;
  readonly from: number;
  readonly rows: number;
}

/**
 * Reads areas in as few round trips as their bytes allow. How much cells weigh shows only when they arrive, so the
 * first chunk goes by a guess, the following by how wrong it was, and what Excel finds too large is asked for
 * again in smaller chunks.
 */
export async function readAreas(
  context: Excel.RequestContext,
  reads: readonly AreaRead[],
  work: LongWork = {},
): Promise<AreaContents[]> {
  const contents = reads.map((): AreaContents => ({ values: [], formulas: [], numberFormat: [] }));
  const total = reads.reduce((sum, { area }) => sum + area.rows, 0);
  let at: Position = { index: 0, row: 0 };
  let correction = 1;
  let done = 0;
  while (at.index < reads.length) {
    stopIfCancelled(work);
    const { pieces, next } = takeChunk(reads, at, correction);
    const guessed = pieces.reduce((sum, piece) => sum + piece.rows * rowBytes(reads, piece.index), 0);
    let bytes: number;
    try {
      bytes = await readChunk(context, reads, pieces, contents);
    } catch (error) {
      const smallest = pieces.length === 1 && pieces[0]?.rows === 1;
      if (!isTooLarge(error) || smallest) throw error;
      // It weighed more than Excel takes, so half of it is the next try.
      correction = Math.max(correction, CHUNK_BYTES / guessed) * 2;
      continue;
    }
    // A fifth more than seen: the next rows may hold longer texts.
    correction = (bytes / guessed) * 1.2;
    at = next;
    done += pieces.reduce((sum, { rows }) => sum + rows, 0);
    work.progress?.(done, total);
  }
  return contents;
}

interface Position {
  readonly index: number;
  readonly row: number;
}

function takeChunk(
  reads: readonly AreaRead[],
  start: Position,
  correction: number,
): { pieces: Piece[]; next: Position } {
  const pieces: Piece[] = [];
  let { index, row } = start;
  let left = CHUNK_BYTES;
  for (let read = reads[index]; read; read = reads[index]) {
    const bytesPerRow = rowBytes(reads, index) * correction;
    left -= RANGE_BYTES;
    const fitting = Math.floor(left / bytesPerRow);
    if (fitting < 1 && pieces.length > 0) break;
    const rows = Math.min(read.area.rows - row, Math.max(1, fitting));
    pieces.push({ index, from: row, rows });
    left -= rows * bytesPerRow;
    row += rows;
    if (row < read.area.rows) break;
    index += 1;
    row = 0;
  }
  return { pieces, next: { index, row } };
}

/** One round trip; adds what arrived to `contents` and resolves to its bytes. */
async function readChunk(
  context: Excel.RequestContext,
  reads: readonly AreaRead[],
  pieces: readonly Piece[],
  contents: readonly AreaContents[],
): Promise<number> {
  const ranges = pieces.map(({ index, from, rows }) => {
    const { sheet, area, facets } = reads[index] as AreaRead;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row + from, area.column, rows, area.columns);
    // Untracked, Excel need not remember the range, and no request is spent on making it forget.
    return range.load(facets.join(',')).untrack();
  });
  await context.sync();
  let bytes = 0;
  for (const [i, range] of ranges.entries()) {
    const { index } = pieces[i] as Piece;
    for (const facet of (reads[index] as AreaRead).facets) {
      const rows = range[facet] as CellValue[][] | null;
      // Instead of an error Excel answers null for a range of more than five million cells.
      if (rows === null) throw new WorkbookError('tooLarge', { sheet: reads[index]?.sheet });
      for (const row of rows) contents[index]?.[facet].push(row);
      bytes += bytesOfMatrix(rows);
    }
  }
  return bytes;
}

function rowBytes(reads: readonly AreaRead[], index: number): number {
  const { area, facets, bytesPerCell = FIRST_GUESS } = reads[index] as AreaRead;
  return area.columns * facets.length * bytesPerCell;
}
