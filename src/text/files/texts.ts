import type { FileErrorCode, FileErrorDetail } from '../../files/read/errors';

/** Why a file gave no tables: one sentence a code, after the file's name. */
export interface FileTexts {
  readonly errors: { readonly [C in FileErrorCode]: (detail: FileErrorDetail) => string };
  reading(done: number, total: number): string;
  /** A file in an archive, as the user finds it. */
  inArchive(file: string, archive: string): string;
  /** The name of something that was pasted. */
  readonly pasted: string;
}
