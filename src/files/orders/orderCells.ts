import type { Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { LineRows } from '../read/lineRows';
import type { Cells, Rows } from '../read/rows';
import type { AmountsById } from './amountsById';
import { fenOf, type DayCache } from './cells';
import { FirstWords, isoDate, plainFen } from './lineCells';

/** The cells of one order at a time. A column is its index, -1 where the file has none. */
export interface OrderCells {
  /** Goes to a row; cheapest in order. */
  move(index: number): void;
  all(): Cells;
  /** undefined where the row ends before this column. */
  cell(column: number): CellValue | undefined;
  /** As `fenOf` and `DayCache` read the cell. */
  fen(column: number): number | null;
  day(column: number, days: DayCache): Day | null;
  /** The cell up to its first blank. */
  firstWord(column: number): string;
  /** Entries of the order numbers in `count` rows; 0 where one is not digits, or not quickly known to be. */
  entries(column: number, from: number, count: number, amounts: AmountsById): Int32Array;
}

export function orderCellsOf(rows: Rows): OrderCells {
  return rows instanceof LineRows ? new LineCells(rows) : new MadeCells(rows);
}

class MadeCells implements OrderCells {
  private row: Cells = [];

  constructor(private readonly rows: Rows) {}

  move(index: number): void {
    this.row = this.rows.row(index);
  }
  all(): Cells {
    return this.row;
  }
  cell(column: number): CellValue | undefined {
    return this.row[column];
  }
  fen(column: number): number | null {
    return fenOf(this.row[column]);
  }
  day(column: number, days: DayCache): Day | null {
    return days.of(this.row[column]);
  }
  firstWord(column: number): string {
    return firstWordOf(String(this.row[column] ?? ''));
  }
  entries(_: number, __: number, count: number): Int32Array {
    return new Int32Array(count);
  }
}

/** Reads plain figures, days and numbers off the bytes of the file. For anything else the text of the cell is made. */
class LineCells implements OrderCells {
  private index = 0;
  private bounds = new Int32Array(0);
  private entriesMade = new Int32Array(0);
  private readonly words: FirstWords;

  constructor(private readonly rows: LineRows) {
    this.words = new FirstWords(rows.utf8);
  }

  move(index: number): void {
    this.index = index;
    this.rows.cut(index);
  }
  all(): Cells {
    return this.rows.row(this.index);
  }
  cell(column: number): string | undefined {
    return this.has(column) ? this.rows.cell(column) : undefined;
  }
  fen(column: number): number | null {
    if (!this.has(column)) return null;
    const { rows } = this;
    const from = rows.from(column);
    const to = rows.to(column);
    if (from === to) return null;
    const fen = plainFen(rows.utf8, from, to);
    return fen < 0 ? fenOf(rows.cell(column)) : fen;
  }
  day(column: number, days: DayCache): Day | null {
    if (!this.has(column)) return null;
    const { rows } = this;
    const from = rows.from(column);
    const to = rows.to(column);
    if (from === to) return null;
    const date = isoDate(rows.utf8, from, to);
    return (date > 0 ? days.ofDate(date) : undefined) ?? days.of(rows.cell(column), date);
  }
  firstWord(column: number): string {
    if (!this.has(column)) return '';
    const { rows, words } = this;
    return words.of(rows.from(column), rows.to(column)) ?? words.keep(firstWordOf(rows.cell(column) ?? ''));
  }
  entries(column: number, from: number, count: number, amounts: AmountsById): Int32Array {
    if (this.entriesMade.length !== count) {
      this.bounds = new Int32Array(2 * count);
      this.entriesMade = new Int32Array(count);
    }
    const { rows, bounds, entriesMade } = this;
    bounds.fill(0);
    for (let i = 0; i < count; i++) rows.boundsOf(from + i, column, bounds, 2 * i);
    amounts.entriesOfDigits(rows.utf8, bounds, entriesMade);
    return entriesMade;
  }

  private has(column: number): boolean {
    return column >= 0 && column < this.rows.width;
  }
}

function firstWordOf(text: string): string {
  const blank = text.indexOf(' ');
  return blank > 0 ? text.slice(0, blank) : text;
}
