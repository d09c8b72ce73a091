import { closingQuote, QUOTE, unescaped } from './quotes';
import type { LineRows } from './lineRows';
import type { Records } from './records';
import type { Rows } from './rows';

/** Rows of a text in which a cell that begins with a quote reaches to its closing one (RFC 4180). */
export class QuotedRows implements Rows {
  readonly length: number;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    private readonly records: Records,
  ) {
    this.length = records.length;
  }

  row(index: number): string[] {
    if (index >= this.length) return [];
    const { delimiter, records } = this;
    const record = this.text.slice(records.start(index), records.end(index));
    const cells: string[] = [];
    for (let from = 0; from <= record.length;) {
      const quoted = record.charCodeAt(from) === QUOTE;
      const close = quoted ? Math.abs(closingQuote(record, from, delimiter, records.lineEnd)) : from;
      const next = record.indexOf(delimiter, close);
      const end = next < 0 ? record.length : next;
      cells.push(quoted ? unescaped(record.slice(from + 1, close)) : record.slice(from, end));
      from = end + 1;
    }
    return cells;
  }
}

/** The same rows, with the quotes taken off cells that begin and end with one. */
export function withoutQuotes(rows: LineRows): Rows {
  return {
    length: rows.length,
    row: (index) =>
      rows.row(index).map((cell) => {
        const quoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
        return quoted ? unescaped(cell.slice(1, -1)) : cell;
      }),
  };
}
