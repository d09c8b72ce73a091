import { isAscii, wordsOf } from './words';

export interface Utf8Survey {
  /** Nothing but 7-bit characters, apart from one that is cut off. */
  readonly ascii: boolean;
  /** U+FFFD is among the characters. */
  readonly damaged: boolean;
  /** The bytes stop inside the last character. */
  readonly truncated: boolean;
}

/**
 * What TextDecoder with `fatal` would tell, a few times faster, since no text is made: null where the bytes are no
 * UTF-8 (Unicode, table 3-7).
 */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey | null {
  const words = wordsOf(bytes);
  const whole = words.length * 4;
  let ascii = true;
  let damaged = false;
  for (let at = 0; at < bytes.length;) {
    if ((at & 3) === 0 && at < whole && isAscii(words[at >> 2] as number)) {
      at += 4;
      continue;
    }
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    // Nearly all Chinese, and nothing special about it.
    if (lead > 0xe0 && lead < 0xed && isTail(bytes[at + 1]) && isTail(bytes[at + 2])) {
      ascii = false;
      at += 3;
      continue;
    }
    if (lead < 0xc2 || lead > 0xf4) return null;
    const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    for (let next = 1; next < size; next++) {
      if (at + next === bytes.length) return { ascii, damaged, truncated: true };
      if (!continues(lead, next, bytes[at + next] as number)) return null;
    }
    if (lead === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) damaged = true;
    ascii = false;
    at += size;
  }
  return { ascii, damaged, truncated: false };
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Some leads allow only a part of the second bytes: others would be longer than need be, or surrogates, or too high. */
function continues(lead: number, place: number, byte: number): boolean {
  if (!isTail(byte)) return false;
  if (place > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte <= 0x8f;
}
