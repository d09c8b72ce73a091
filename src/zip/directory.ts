import { inflateSync } from 'fflate';
import { END, END_LENGTH, ENTRY, ENTRY_LENGTH, LOCAL, LOCAL_LENGTH, UTF8_NAME } from './format';

/** Why a zip cannot be read. */
type ZipErrorCode = 'truncated' | 'damaged' | 'encrypted' | 'tooManyEntries';

export class ZipError extends Error {
  constructor(readonly code: ZipErrorCode) {
    super(code);
    this.name = 'ZipError';
  }
}

/** One line of a zip's table of contents, as it stands there. */
export interface ZipEntry {
  /** Path in the archive; GBK names of Chinese Windows are read as such. */
  readonly path: string;
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** Time and date as DOS keeps them. */
  readonly modified: number;
  readonly crc: number;
  /** Unpacked bytes, as the archive claims. */
  readonly size: number;
  readonly encrypted: boolean;
  /** The bytes as they lie in the archive. ZipError `damaged`, `truncated`. */
  packed(): Uint8Array;
  /** Unpacks, never more than `size`. ZipError `encrypted`, `damaged`, `truncated`. */
  read(): Uint8Array;
}

const MAX_COMMENT = 0xffff;
const ENCRYPTED = 1;

/**
 * The table of contents of a zip, in its order, folders left out. Nothing is unpacked before an entry's `read`.
 * ZipError `truncated` without the directory at the end, `tooManyEntries`. Zip64 is not read: no file that we take is
 * that large.
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw new ZipError('tooManyEntries');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw new ZipError('truncated');
    const entry = entryAt(bytes, view, at);
    if (!entry.path.endsWith('/')) entries.push(entry);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && last - at <= MAX_COMMENT; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new ZipError('truncated');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const length = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + view.getUint16(at + 28, true));
  const encrypted = (flags & ENCRYPTED) !== 0;
  const packed = (): Uint8Array => {
    if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) throw new ZipError('damaged');
    const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + length > bytes.length) throw new ZipError('truncated');
    return bytes.subarray(from, from + length);
  };
  return {
    path: entryName(name, (flags & UTF8_NAME) !== 0),
    name,
    flags,
    method,
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    encrypted,
    packed,
    read() {
      if (encrypted) throw new ZipError('encrypted');
      return unpack(packed(), method, size);
    },
  };
}

function unpack(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new ZipError('damaged');
  try {
    // A fixed output: an entry that is larger than it claims is cut there, whatever it would grow to.
    const unpacked = inflateSync(packed, { out: new Uint8Array(size) });
    if (unpacked.length === size) return unpacked;
  } catch {
    // fflate's own message says no more than that
  }
  throw new ZipError('damaged');
}

function entryName(bytes: Uint8Array, utf8: boolean): string {
  if (!utf8) {
    for (const encoding of ['utf-8', 'gb18030']) {
      try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
      } catch {
        // the next encoding
      }
    }
  }
  return new TextDecoder().decode(bytes);
}
