import { textOf } from './decode';
import type { Records } from './records';
import type { Rows } from './rows';

/** Rows that are decoded together: a decoder costs as much to call as it costs to decode three of them. */
const BLOCK = 256;

/**
 * Rows of UTF-8 in which every line is one and every delimiter separates. Beside their texts, cells can be had as bytes
 * of the file, which is far cheaper for whoever can read figures and dates off them.
 */
export class LineRows implements Rows {
  /** How many cells the row has that was cut last. */
  width = 0;
  private index = 0;
  private ends = new Int32Array(64);
  private readonly separator: number;
  private block = -1;
  private text = '';
  private readonly lines = new Int32Array(BLOCK + 1);
  private cells: readonly string[] = [];
  private cellsOf = -1;

  constructor(
    readonly utf8: Uint8Array,
    private readonly delimiter: string,
    private readonly records: Records,
    readonly length = records.length,
  ) {
    this.separator = delimiter.charCodeAt(0);
  }

  row(index: number): readonly string[] {
    if (index >= this.length) return [];
    if (index !== this.cellsOf) {
      this.decode(Math.floor(index / BLOCK));
      const line = index % BLOCK;
      const end = (this.lines[line + 1] as number) - this.records.lineEnd.length;
      this.cells = this.text.slice(this.lines[line], end).split(this.delimiter);
      this.cellsOf = index;
    }
    return this.cells;
  }

  /** Makes a row the one of whose cells `from`, `to` and `cell` speak. */
  cut(index: number): void {
    const { utf8, separator, records } = this;
    const end = records.end(index);
    let { ends } = this;
    let width = 0;
    for (let at = records.start(index); at < end; at++) {
      if (utf8[at] !== separator) continue;
      ends[width++] = at;
      if (width === ends.length) ends = this.widen();
    }
    ends[width] = end;
    this.width = width + 1;
    this.index = index;
  }

  /** Offsets of a cell's first byte in the file, and of the one behind its last. */
  from(cell: number): number {
    return cell === 0 ? this.records.start(this.index) : (this.ends[cell - 1] as number) + 1;
  }
  to(cell: number): number {
    return this.ends[cell] as number;
  }
  cell(cell: number): string | undefined {
    return this.row(this.index)[cell];
  }

  /** Writes offsets like `from` and `to` for one cell of any row; a row without it leaves them as they are. */
  boundsOf(index: number, cell: number, into: Int32Array, place: number): void {
    const { utf8, separator } = this;
    const end = this.records.end(index);
    let from = this.records.start(index);
    let left = cell;
    for (let to = from; to <= end; to++) {
      if (to < end && utf8[to] !== separator) continue;
      if (left-- === 0) {
        into[place] = from;
        into[place + 1] = to;
        return;
      }
      from = to + 1;
    }
  }

  private widen(): Int32Array<ArrayBuffer> {
    const wider = new Int32Array(this.ends.length * 2);
    wider.set(this.ends);
    this.ends = wider;
    return wider;
  }

  private decode(block: number): void {
    if (block === this.block) return;
    const { records, lines } = this;
    const first = block * BLOCK;
    const count = Math.min(BLOCK, records.length - first);
    this.text = textOf(this.utf8.subarray(records.start(first), records.end(first + count - 1)));
    for (let line = 0, at = 0; line < count; line++) {
      lines[line] = at;
      const end = this.text.indexOf(records.lineEnd, at);
      at = (end < 0 ? this.text.length : end) + records.lineEnd.length;
      lines[line + 1] = at;
    }
    this.block = block;
  }
}
