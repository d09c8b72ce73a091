import type { Records } from './records';
import type { Rows } from './rows';

/** Rows of a text in which every delimiter separates, whatever stands around it. */
export class PlainRows implements Rows {
  readonly length: number;
  /** No delimiter stands between these offsets. */
  private noneFrom = 0;
  private noneTo = -1;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    private readonly records: Records,
  ) {
    this.length = records.length;
  }

  row(index: number): string[] {
    if (index >= this.length) return [];
    const { text, delimiter, records } = this;
    const cells: string[] = [];
    const end = records.end(index);
    let from = records.start(index);
    // The search behind a row's last cell ends in a row below. Its result is kept for that one: without it, a file
    // that has no more delimiters from some row on would be searched to its end for each of them.
    let next = from >= this.noneFrom && from <= this.noneTo ? this.noneTo : nextOf(text, delimiter, from);
    while (next < end) {
      cells.push(text.slice(from, next));
      from = next + 1;
      next = nextOf(text, delimiter, from);
    }
    cells.push(text.slice(from, end));
    this.noneFrom = from;
    this.noneTo = next;
    return cells;
  }
}

function nextOf(text: string, delimiter: string, from: number): number {
  const next = text.indexOf(delimiter, from);
  return next < 0 ? text.length : next;
}
