import { readDirectory, ZipError, type ZipEntry } from '../../zip/directory';
import { FileError, type FileErrorCode } from './errors';
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

const CODES: Readonly<Record<ZipError['code'], FileErrorCode>> = {
  truncated: 'truncatedZip',
  damaged: 'damaged',
  encrypted: 'passwordProtected',
  tooManyEntries: 'tooLarge',
};

/**
 * The table of contents of a zip, in its order. Nothing is unpacked before an entry's `read`.
 * FileError `truncatedZip` without the directory at the end, `tooLarge` past any limit (also of what it would unpack
 * to).
 */
export function readArchive(bytes: Uint8Array): ArchiveEntry[] {
  const entries = asFileError(() => readDirectory(bytes, MAX_ARCHIVE_ENTRIES));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_UNPACKED_BYTES) throw tooLarge(MAX_UNPACKED_BYTES);
  return entries.map(archiveEntry);
}

function archiveEntry(entry: ZipEntry): ArchiveEntry {
  const { path, size, encrypted } = entry;
  return {
    path,
    size,
    encrypted,
    read() {
      if (!encrypted && size > MAX_FILE_BYTES) throw tooLarge(MAX_FILE_BYTES);
      return asFileError(() => entry.read());
    },
  };
}

function asFileError<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new FileError(CODES[error.code], error.code === 'tooManyEntries' ? { entries: MAX_ARCHIVE_ENTRIES } : {});
  }
}

function tooLarge(limit: number): FileError {
  return new FileError('tooLarge', { megabytes: limit / 2 ** 20 });
}
