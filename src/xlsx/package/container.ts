import { readDirectory, ZipError, type ZipEntry } from '../../zip/directory';
import { OpeningError, type OpeningErrorCode } from '../errors';
import { HARMLESS_BYTES, MAX_FILE_BYTES, MAX_PARTS, MAX_RATIO } from './limits';

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const CODES: Readonly<Record<ZipError['code'], OpeningErrorCode>> = {
  truncated: 'truncated',
  damaged: 'damaged',
  encrypted: 'passwordProtected',
  tooManyEntries: 'bomb',
};

/** The entries of a workbook's zip. OpeningError for everything that is no zip, or one that should not be unpacked. */
export function openContainer(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length === 0) throw new OpeningError('empty');
  if (bytes.length > MAX_FILE_BYTES) throw new OpeningError('tooLarge', { megabytes: MAX_FILE_BYTES / 2 ** 20 });
  if (begins(bytes, COMPOUND)) throw new OpeningError(compoundCode(bytes));
  if (!begins(bytes, ZIP)) throw new OpeningError('notAWorkbook');
  const entries = asOpeningError(() => readDirectory(bytes, MAX_PARTS));
  for (const entry of entries) {
    if (entry.encrypted) throw new OpeningError('passwordProtected');
    const packed = asOpeningError(() => entry.packed());
    if (entry.size > HARMLESS_BYTES && entry.size > packed.length * MAX_RATIO) throw new OpeningError('bomb');
  }
  return entries;
}

/** What was thrown by the zip, as a reason why the workbook does not open. */
export function asOpeningError<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof ZipError ? new OpeningError(CODES[error.code]) : error;
  }
}

/** A workbook with a password is a compound file around the encrypted zip ([MS-OFFCRYPTO] 2.3.4). */
function compoundCode(bytes: Uint8Array): OpeningErrorCode {
  if (holdsName(bytes, 'EncryptedPackage')) return 'passwordProtected';
  if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) return 'oldFormat';
  return 'notAWorkbook';
}

/** Names in the directory of a compound file are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const sought = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const first = sought[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (begins(bytes.subarray(at), [...sought, 0, 0])) return true;
  }
  return false;
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
