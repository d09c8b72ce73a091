import { FileError } from './errors';
import { PlainRows } from './plainRows';
import { QuotedRows, withoutQuotes } from './quotedRows';
import { lineEndOf, lineRecords, quotedRecords, type LineEnd } from './records';
import type { Rows } from './rows';
import type { Sheet } from './table';

const DELIMITERS = ['\t', ',', ';', '|'] as const;
const SAMPLE_ROWS = 40;
const SAMPLE = 65536;

/**
 * Text with commas, tabs, semicolons or bars. Every cell stays the text it is, `="…"` and formulas included.
 * FileError `empty` for blanks only, `notATable` where no line has two cells.
 */
export function readDelimited(text: string): Sheet {
  if (!/\S/.test(text)) throw new FileError('empty');
  const hint = /^sep=([,;\t|])\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const sample = body.slice(0, SAMPLE);
  const lineEnd = lineEndOf(sample);
  const delimiter = hint?.[1] ?? likelyDelimiter(sample, lineEnd);
  if (!delimiter) throw new FileError('notATable', { found: 'words' });
  return { name: '', rows: withoutTrailingBlanks(rowsOf(body, delimiter, lineEnd)) };
}

/** The delimiter whose most frequent width fills most cells: sentences above the header hardly count. */
function likelyDelimiter(sample: string, lineEnd: LineEnd): string | null {
  let best: string | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const { records } = quotedRecords(sample, delimiter, lineEnd, SAMPLE_ROWS);
    const { width, count } = usualWidth(new QuotedRows(sample, delimiter, lineEnd, records));
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

function rowsOf(text: string, delimiter: string, lineEnd: LineEnd): Rows {
  if (!text.includes('"')) return new PlainRows(text, delimiter, lineRecords(text, lineEnd));
  const { records, broken } = quotedRecords(text, delimiter, lineEnd);
  const rows = new QuotedRows(text, delimiter, lineEnd, records);
  if (!broken) return rows;
  // A title such as `"新款"沙发`, not quoted by the rules, can swallow the rest of a file. Read once more with quotes
  // as ordinary characters, and believe whichever reading leaves more rows at their usual width.
  const literal = withoutQuotes(new PlainRows(text, delimiter, lineRecords(text, lineEnd)));
  return usualWidth(literal).count > usualWidth(rows).count ? literal : rows;
}

function withoutTrailingBlanks(rows: Rows): Rows {
  let { length } = rows;
  while (length > 0 && rows.row(length - 1).every((cell) => String(cell).trim() === '')) length--;
  return length === rows.length ? rows : { length, row: (index) => (index < length ? rows.row(index) : []) };
}
