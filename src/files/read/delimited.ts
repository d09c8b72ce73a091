import { textOf } from './decode';
import { FileError } from './errors';
import { LineRows } from './lineRows';
import { QuotedRows, withoutQuotes } from './quotedRows';
import { lineEndOf, lineRecords, quotedRecords, type LineEnd } from './records';
import type { Rows } from './rows';
import type { Sheet } from './table';

const DELIMITERS = ['\t', ',', ';', '|'] as const;
const SAMPLE_ROWS = 40;
const SAMPLE = 65536;

/**
 * Text with commas, tabs, semicolons or bars, as valid UTF-8. Every cell stays the text it is, `="…"` and formulas
 * included. FileError `empty` for blanks only, `notATable` where no line has two cells.
 */
export function readDelimited(utf8: Uint8Array): Sheet {
  const start = textOf(utf8.subarray(0, SAMPLE));
  if (!/\S/.test(start) && !/\S/.test(textOf(utf8))) throw new FileError('empty');
  const hint = /^sep=([,;\t|])\r?\n/i.exec(start)?.[0] ?? '';
  const sample = start.slice(hint.length);
  const lineEnd = lineEndOf(sample);
  const delimiter = hint[4] ?? likelyDelimiter(sample, lineEnd);
  if (!delimiter) throw new FileError('notATable', { found: 'words' });
  return { name: '', rows: rowsOf(utf8.subarray(hint.length), delimiter, lineEnd) };
}

/** The delimiter whose most frequent width fills most cells: sentences above the header hardly count. */
function likelyDelimiter(sample: string, lineEnd: LineEnd): string | null {
  let best: string | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const { records } = quotedRecords(sample, delimiter, lineEnd, SAMPLE_ROWS);
    const { width, count } = usualWidth(new QuotedRows(sample, delimiter, records));
    if (width > 1 && width * count > most) {
      most = width * count;
      best = delimiter;
    }
  }
  return best;
}

/** The most frequent width of more than one cell, and how many rows have it. */
function usualWidth(rows: Rows): { width: number; count: number } {
  const counts = new Map<number, number>();
  for (let index = 0; index < rows.length; index++) {
    const width = rows.row(index).length;
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  let usual = { width: 0, count: 0 };
  for (const [width, count] of counts) {
    if (count * width > usual.count * usual.width) usual = { width, count };
  }
  return usual;
}

function rowsOf(utf8: Uint8Array, delimiter: string, lineEnd: LineEnd): Rows {
  const lines = lineRecords(utf8, lineEnd);
  const literal = new LineRows(utf8, delimiter, lines.records);
  if (!lines.quotes) return new LineRows(utf8, delimiter, lines.records, lengthOf(literal));
  const text = textOf(utf8);
  const { records, broken } = quotedRecords(text, delimiter, lineEnd);
  const rows = new QuotedRows(text, delimiter, records);
  // A title such as `"新款"沙发`, not quoted by the rules, can swallow the rest of a file. Then it is read once more with
  // quotes as ordinary characters, and whichever reading leaves more rows at their usual width is believed.
  const swallowed = broken && usualWidth(literal).count > usualWidth(rows).count;
  return withoutTrailingBlanks(swallowed ? withoutQuotes(literal) : rows);
}

function withoutTrailingBlanks(rows: Rows): Rows {
  const length = lengthOf(rows);
  return { length, row: (index) => (index < length ? rows.row(index) : []) };
}

/** How many rows there are up to the last that is not blank. */
function lengthOf(rows: Rows): number {
  let { length } = rows;
  while (length > 0 && rows.row(length - 1).every((cell) => String(cell).trim() === '')) length--;
  return length;
}
