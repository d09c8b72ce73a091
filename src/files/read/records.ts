import { closingQuote } from './quotes';
import { mayHave, twoBytes, wordsOf } from './words';

/** What ends a line of a file, the same throughout: the other two are then text like any other. */
export type LineEnd = '\n' | '\r\n' | '\r';

/** The line end of a file, by its beginning. Line breaks within quotes say nothing. */
export function lineEndOf(sample: string): LineEnd {
  const bare = sample.replace(/"[^"]*"/g, '');
  const first = bare.search(/[\r\n]/);
  if (first < 0 || bare[first] === '\n') return '\n';
  const returns = bare.match(/\r/g)?.length ?? 0;
  const pairs = bare.match(/\r\n/g)?.length ?? 0;
  return pairs * 2 > returns ? '\r\n' : '\r';
}

/** Where the records of a text, or of its bytes, are: four bytes for each. */
export class Records {
  length = 0;
  private starts = new Uint32Array(1024);

  constructor(readonly lineEnd: LineEnd) {}

  /** Offsets of a record's first character, and of the one behind its last. */
  start(index: number): number {
    return this.starts[index] as number;
  }
  end(index: number): number {
    return (this.starts[index + 1] as number) - this.lineEnd.length;
  }

  /** `next`: where the record after this one begins, or would begin if there were one. */
  add(next: number): void {
    if (++this.length === this.starts.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
    this.starts[this.length] = next;
  }
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Records of UTF-8 in which every line is one. `quotes`: whether there is any quote, so that they may be fewer. */
export function lineRecords(
  utf8: Uint8Array,
  lineEnd: LineEnd,
): { readonly records: Records; readonly quotes: boolean } {
  const records = new Records(lineEnd);
  const last = lineEnd === '\r' ? CARRIAGE_RETURN : LINE_FEED;
  let quotes = false;
  const look = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const byte = utf8[at];
      if (byte === QUOTE) quotes = true;
      if (byte === last && (lineEnd !== '\r\n' || utf8[at - 1] === CARRIAGE_RETURN)) records.add(at + 1);
    }
  };
  const words = wordsOf(utf8);
  const either = twoBytes(last, QUOTE);
  for (let index = 0; index < words.length; index++)
    if (mayHave(words[index] as number, either)) look(4 * index, 4 * index + 4);
  look(4 * words.length, utf8.length);
  records.add(utf8.length + lineEnd.length);
  return { records, quotes };
}

/**
 * Line ends within quotes are text (RFC 4180). `most`: how many records are wanted. `broken`: a quote stands where
 * none should, so the cell around it may have swallowed what follows.
 */
export function quotedRecords(
  text: string,
  delimiter: string,
  lineEnd: LineEnd,
  most = Infinity,
): { readonly records: Records; readonly broken: boolean } {
  const records = new Records(lineEnd);
  let broken = false;
  let quote = text.indexOf('"');
  for (let at = 0, end = 0; end >= 0 && records.length < most; at = end + lineEnd.length) {
    end = text.indexOf(lineEnd, at);
    while (quote >= 0 && (end < 0 || quote < end)) {
      if (quote === at || text[quote - 1] === delimiter) {
        const close = closingQuote(text, quote, delimiter, lineEnd);
        if (close < 0) broken = true;
        quote = Math.abs(close);
        if (end >= 0 && end < quote) end = text.indexOf(lineEnd, quote);
      }
      quote = text.indexOf('"', quote + 1);
    }
    records.add((end < 0 ? text.length : end) + lineEnd.length);
  }
  return { records, broken };
}
