/** Why a file gives no tables. The text tables say each in one sentence. */
export type FileErrorCode =
  /** No bytes, or nothing but blanks. */
  | 'empty'
  | 'tooLarge'
  /** A zip, or an .xlsx, which is one, whose end is missing. */
  | 'truncatedZip'
  | 'truncatedXls'
  /** Text that stops in the middle of a character. */
  | 'truncatedText'
  | 'passwordProtected'
  /** A picture, a PDF, noise: whatever its name says, there is no table in it. */
  | 'notATable'
  /** RAR, 7z: archives that we cannot open. */
  | 'otherArchive'
  /** Text that carries U+FFFD: somebody else already lost characters. */
  | 'damagedText'
  /** A zip within a zip within a zip. */
  | 'nestedTooDeep'
  /** Contradicts itself in a way that has no better name. */
  | 'damaged'
  | 'cancelled';

/** What a file turned out to be instead of a table. */
export type ForeignContent = 'image' | 'pdf' | 'document' | 'video' | 'program' | 'noise' | 'words';

export interface FileErrorDetail {
  readonly found?: ForeignContent;
  /** The limit that was passed, in whole megabytes or in entries of an archive. */
  readonly megabytes?: number;
  readonly entries?: number;
}

export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly detail: FileErrorDetail = {},
  ) {
    super(`${code}${detail.found ? ` (${detail.found})` : ''}`);
    this.name = 'FileError';
  }
}
