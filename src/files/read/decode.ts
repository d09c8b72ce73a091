import { FileError } from './errors';
import { surveyUtf8 } from './validUtf8';

/**
 * The text in some bytes, as UTF-8 without a mark: by byte order mark, else strict UTF-8, else GB18030 (GBK and GB2312
 * are parts of it), which is what 千牛 and 阿里妈妈 write without saying so. UTF-8 is not copied. A character is never
 * replaced by U+FFFD: FileError `notATable` where the bytes fit neither, `truncatedText` where they stop inside a
 * character, `damagedText` where U+FFFD is in the file.
 */
export function utf8Of(bytes: Uint8Array): Uint8Array {
  const unicode = unicodeOf(bytes);
  const asUnicode = survey(unicode, bytes);
  const encoding = asUnicode ? unicode : 'gb18030';
  const { binary, damaged } = asUnicode ?? survey(encoding, bytes) ?? { binary: true, damaged: false };
  if (binary) throw new FileError('notATable', { found: 'noise' });
  if (damaged) throw new FileError('damagedText');
  if (encoding !== 'utf-8') return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** The text of UTF-8 from `utf8Of`. A part of it that ends inside a character ends with U+FFFD. */
export function textOf(utf8: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8);
}

function unicodeOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Texts of this size are gone before they cost memory. */
const PIECE = 65536;

/** What a text would be; null when the bytes are not in this encoding. */
function survey(encoding: string, bytes: Uint8Array): { binary: boolean; damaged: boolean } | null {
  if (encoding === 'utf-8') {
    const found = surveyUtf8(bytes);
    if (!found) return null;
    const binary = looksBinary(textOf(bytes.subarray(0, PIECE)));
    return found.truncated ? truncated(found.ascii, binary) : { binary, damaged: found.damaged };
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  let binary = false;
  let damaged = false;
  let ascii = true;
  try {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
      if (at === 0) binary = looksBinary(piece);
      damaged ||= piece.includes('\ufffd');
      // eslint-disable-next-line no-control-regex
      ascii &&= !/[^\x00-\x7f]/.test(piece);
    }
  } catch {
    return null;
  }
  try {
    decoder.decode();
  } catch {
    return truncated(ascii, binary);
  }
  return { binary, damaged };
}

/** Right up to its last, unfinished character. Pure ASCII before it proves nothing about the encoding. */
function truncated(ascii: boolean, binary: boolean): null {
  if (!ascii && !binary) throw new FileError('truncatedText');
  return null;
}

const MAX_CONTROL_SHARE = 0.01;

/** Noise can happen to be valid GB18030; its control characters give it away. A stray one in a remark does not. */
function looksBinary(sample: string): boolean {
  if (sample.includes('\0')) return true;
  // eslint-disable-next-line no-control-regex
  const controls = sample.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > sample.length * MAX_CONTROL_SHARE;
}
