import { FileError } from './errors';

/**
 * Bytes as text: by byte order mark, else strict UTF-8, else GB18030 (GBK and GB2312 are parts of it), which is what
 * 千牛 and 阿里妈妈 write without saying so. A character is never replaced by U+FFFD: FileError `notATable` where the
 * bytes fit neither, `truncatedText` where they stop inside a character, `damagedText` where U+FFFD is in the file.
 */
export function decode(bytes: Uint8Array): string {
  const text = decodeUnicode(bytes) ?? strict('gb18030', bytes);
  if (text === null || looksBinary(text)) throw new FileError('notATable', { found: 'noise' });
  if (text.includes('\ufffd')) throw new FileError('damagedText');
  return text;
}

function decodeUnicode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict('utf-16be', bytes);
  return strict('utf-8', bytes);
}

/** In one piece, decoders need twice the size of a large file beside its text, and twice the time. */
const PIECE = 4 * 2 ** 20;

/** null when the bytes are not in this encoding. A byte order mark is dropped. */
function strict(encoding: string, bytes: Uint8Array): string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text = '';
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      text += decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  } catch {
    return null;
  }
  try {
    return text + decoder.decode();
  } catch {
    // Right up to its last, unfinished character. Pure ASCII before it proves nothing about the encoding.
    // eslint-disable-next-line no-control-regex
    if (/[^\x00-\x7f]/.test(text) && !looksBinary(text)) throw new FileError('truncatedText');
    return null;
  }
}

const SAMPLE = 65536;
const MAX_CONTROL_SHARE = 0.01;

/** Noise can happen to be valid GB18030; its control characters give it away. A stray one in a remark does not. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0')) return true;
  // eslint-disable-next-line no-control-regex
  const controls = sample.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > sample.length * MAX_CONTROL_SHARE;
}
