import Papa from 'papaparse';
import { FileError } from './errors';
import type { Sheet } from './table';

type Rows = string[][];

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
  const delimiter = hint?.[1] ?? likelyDelimiter(body.slice(0, SAMPLE));
  if (!delimiter) throw new FileError('notATable', { found: 'words' });
  return { name: '', rows: withoutTrailingBlanks(parse(body, delimiter)) };
}

/** The delimiter whose most frequent width fills most cells: sentences above the header hardly count. */
function likelyDelimiter(sample: string): string | null {
  let best: string | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const { width, count } = usualWidth(Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_ROWS }).data);
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
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let usual = { width: 0, count: 0 };
  for (const [width, count] of counts) {
    if (count * width > usual.count * usual.width) usual = { width, count };
  }
  return usual;
}

function parse(text: string, delimiter: string): Rows {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (!errors.some((error) => error.type === 'Quotes')) return data;
  // A title such as `"新款"沙发`, not quoted by the rules, can swallow the rest of a file. Read once more with quotes
  // as ordinary characters, and believe whichever reading leaves more rows at their usual width.
  const literal = Papa.parse<string[]>(text, { delimiter, fastMode: true }).data;
  if (usualWidth(literal).count <= usualWidth(data).count) return data;
  return literal.map((row) => row.map((cell) => /^"([^]*)"$/.exec(cell)?.[1]?.replace(/""/g, '"') ?? cell));
}

function withoutTrailingBlanks(rows: Rows): Rows {
  let length = rows.length;
  while (length > 0 && (rows[length - 1] as string[]).every((cell) => cell.trim() === '')) length--;
  return length === rows.length ? rows : rows.slice(0, length);
}
