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

/** A word of four times this byte. */
export function fourTimes(byte: number): number {
  return Math.imul(byte, ONES);
}

/** Whether a byte is among the four; `four`: from `fourTimes`. */
export function hasByte(word: number, four: number): boolean {
  // Subtracting one borrows into the highest bit of a byte only where that byte was 0.
  const zero = word ^ four;
  return ((zero - ONES) & ~zero & HIGH_BITS) !== 0;
}
