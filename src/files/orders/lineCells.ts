const BLANK = 32;
const HYPHEN = 45;
const POINT = 46;
const ZERO = 48;
const MOST_DIGITS = 15;

/** A plain decimal in whole 分, read off the bytes of its text; -1 for what is written in any other way. */
export function plainFen(utf8: Uint8Array, from: number, to: number): number {
  if (to - from > MOST_DIGITS) return -1;
  let value = 0;
  let decimals = -1;
  for (let at = from; at < to; at++) {
    const byte = utf8[at] as number;
    if (byte === POINT && decimals < 0 && at > from) decimals = 0;
    else if (byte >= ZERO && byte <= ZERO + 9 && decimals < 2) {
      value = value * 10 + (byte - ZERO);
      if (decimals >= 0) decimals++;
    } else return -1;
  }
  return decimals === 2 ? value : decimals === 1 ? value * 10 : value * 100;
}

/** The date with which a cell begins, `2020-02-17` alone or before a blank, as 20200217; 0 for any other writing. */
export function isoDate(utf8: Uint8Array, from: number, to: number): number {
  if (to - from < 10 || (to - from > 10 && utf8[from + 10] !== BLANK)) return 0;
  let date = 0;
  for (let at = 0; at < 10; at++) {
    const byte = utf8[from + at] as number;
    if (at === 4 || at === 7) {
      if (byte !== HYPHEN) return 0;
    } else if (byte >= ZERO && byte <= ZERO + 9) date = date * 10 + (byte - ZERO);
    else return 0;
  }
  return date;
}

/** So many that a few dozen words hardly ever share one: those that do push each other out, and are made every time. */
const SLOT_BITS = 12;
const SLOTS = 2 ** SLOT_BITS;

/**
 * Thousands of addresses begin with the same few dozen words: the text of each is made once, and found again by the
 * bytes of the place where it was met.
 */
export class FirstWords {
  private readonly words = new Array<string>(SLOTS).fill('');
  private readonly froms = new Int32Array(SLOTS);
  private readonly lengths = new Int32Array(SLOTS);
  private slot = 0;
  private from = 0;
  private length = 0;

  constructor(private readonly utf8: Uint8Array) {}

  /** The word with which these bytes begin; undefined where it is not known yet: then `keep` it. */
  of(from: number, to: number): string | undefined {
    const { utf8 } = this;
    let hash = 0;
    let at = from;
    for (; at < to && (utf8[at] !== BLANK || at === from); at++) hash = Math.imul(hash, 31) + (utf8[at] as number);
    this.slot = Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);
    this.from = from;
    this.length = at - from;
    return this.isSame() ? this.words[this.slot] : undefined;
  }

  keep(word: string): string {
    this.words[this.slot] = word;
    this.froms[this.slot] = this.from;
    this.lengths[this.slot] = this.length;
    return word;
  }

  private isSame(): boolean {
    const { utf8, from, length, slot } = this;
    if (this.lengths[slot] !== length || length === 0) return false;
    const before = this.froms[slot] as number;
    for (let i = 0; i < length; i++) if (utf8[before + i] !== utf8[from + i]) return false;
    return true;
  }
}
