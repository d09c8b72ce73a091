/** Bytes four at a time, for loops that mostly pass over them; up to three at the end belong to no word. */
export function wordsOf(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(buffer, byteOffset, length >> 2);
}

const ONES = 0x01010101;
const HIGH_BITS = 0x80808080 | 0;

export function isAscii(word: number): boolean {
  return (word & HIGH_BITS) === 0;
}

/** What `mayHave` needs for two bytes: the bits in which they agree, and those bits of both. */
export interface TwoBytes {
  readonly mask: number;
  readonly bits: number;
}

export function twoBytes(one: number, other: number): TwoBytes {
  const mask = 0xff & ~(one ^ other);
  return { mask: Math.imul(mask, ONES), bits: Math.imul(one & mask, ONES) };
}

/** False only where neither byte is among the four. One test for both lets a few others through, such as `*` for `"` and LF. */
export function mayHave(word: number, { mask, bits }: TwoBytes): boolean {
  // Subtracting one borrows into the highest bit of a byte only where that byte was 0.
  const zero = (word & mask) ^ bits;
  return ((zero - ONES) & ~zero & HIGH_BITS) !== 0;
}
