import { inflateSync } from 'fflate';
import { FileError } from './errors';
import { MAX_ARCHIVE_ENTRIES, MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from './table';

export interface ArchiveEntry {
  /** Path in the archive; GBK names of Chinese Windows are read as such. */
  readonly path: string;
  /** As the archive claims; never more is unpacked. */
  readonly size: number;
  readonly encrypted: boolean;
  /** Unpacks. FileError `passwordProtected`, `damaged`, `truncatedZip`. */
  read(): Uint8Array;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MAX_COMMENT = 0xffff;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;

/**
 * The table of contents of a zip, in its order. Nothing is unpacked before an entry's `read`.
 * FileError `truncatedZip` without the directory at the end, `tooLarge` past any limit (also of what it would unpack
 * to). Zip64 is not read: nothing that passes our limits needs it.
 */
export function readArchive(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ARCHIVE_ENTRIES) throw new FileError('tooLarge', { entries: MAX_ARCHIVE_ENTRIES });
  const entries: ArchiveEntry[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) throw new FileError('truncatedZip');
    const entry = entryAt(bytes, view, at);
    total += entry.size;
    if (total > MAX_UNPACKED_BYTES) throw new FileError('tooLarge', { megabytes: MAX_UNPACKED_BYTES / 2 ** 20 });
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
  throw new FileError('truncatedZip');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  const encrypted = (flags & ENCRYPTED) !== 0;
  return {
    path: entryName(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength), (flags & UTF8_NAME) !== 0),
    size,
    encrypted,
    read() {
      if (encrypted) throw new FileError('passwordProtected');
      if (size > MAX_FILE_BYTES) throw new FileError('tooLarge', { megabytes: MAX_FILE_BYTES / 2 ** 20 });
      if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) throw new FileError('damaged');
      const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (from + packed > bytes.length) throw new FileError('truncatedZip');
      return unpack(bytes.subarray(from, from + packed), method, size);
    },
  };
}

function unpack(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new FileError('damaged');
  try {
    // A fixed output: an entry that is larger than it claims is cut there, whatever it would grow to.
    const unpacked = inflateSync(packed, { out: new Uint8Array(size) });
    if (unpacked.length === size) return unpacked;
  } catch {
    // fflate's own message says no more than that
  }
  throw new FileError('damaged');
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
