import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/contents';
import { rawText } from '../xml/text';
import type { XmlScanner } from '../xml/scanner';

/** What a cell's tag says. Read off its bytes: a large sheet has millions of them. */
export class CellTag {
  /** -1 where the cell does not say. */
  row = -1;
  column = -1;
  style = 0;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d` */
  type = 'n';

  read({ bytes, nameTo, end }: XmlScanner): void {
    this.row = -1;
    this.column = -1;
    this.style = 0;
    this.type = 'n';
    let at = nameTo;
    while (at < end) {
      while (at < end && (bytes[at] as number) <= 0x20) at += 1;
      const name = bytes[at];
      const single = bytes[at + 1] === 0x3d;
      while (at < end && bytes[at] !== 0x22 && bytes[at] !== 0x27) at += 1;
      const quote = bytes[at];
      const from = at + 1;
      at = from;
      while (at < end && bytes[at] !== quote) at += 1;
      if (single && at < end) this.take(bytes, name as number, from, at);
      at += 1;
    }
  }

  private take(bytes: Uint8Array, name: number, from: number, to: number): void {
    if (name === 0x72) this.place(bytes, from, to);
    else if (name === 0x73) this.style = wholeNumber(bytes, from, to);
    else if (name === 0x74) this.type = to - from === 1 ? shortType(bytes[from] as number) : rawText(bytes, from, to);
  }

  private place(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    let column = 0;
    for (; at < to; at += 1) {
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 64;
    }
    const row = wholeNumber(bytes, at, to);
    if (column < 1 || column > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return;
    this.row = row - 1;
    this.column = column - 1;
  }
}

function shortType(letter: number): string {
  switch (letter) {
    case 0x73:
      return 's';
    case 0x62:
      return 'b';
    case 0x65:
      return 'e';
    case 0x64:
      return 'd';
    default:
      return 'n';
  }
}

function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
}

/** Digits that a double holds exactly, however they are read. */
const EXACT_DIGITS = 15;

/** A number as XML writes it; NaN for none. Whole numbers are read without making a text of them. */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 0x2d;
  const first = negative ? from + 1 : from;
  if (to - first <= EXACT_DIGITS && to > first) {
    let value = 0;
    let at = first;
    for (; at < to; at += 1) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    if (at === to) return negative ? -value : value;
  }
  const text = rawText(bytes, from, to).trim();
  return text === '' ? NaN : Number(text);
}
