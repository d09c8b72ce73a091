import type { Rows } from './rows';
import type { FileErrorCode, FileErrorDetail } from './errors';

/** A file as it was dropped, chosen or pasted. */
export interface FileInput {
  /** As the user sees it; the day may be told only here. '' for something pasted. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One table of a file, nothing understood yet: header, preamble and totals are ordinary rows. */
export interface RawTable {
  readonly file: string;
  /** The archive that held the file, else null. */
  readonly archive: string | null;
  /** The sheet's name; '' where the format has none. */
  readonly sheet: string;
  /**
   * Cells as they are in the file: text from text files (ids keep all their digits), numbers only from workbooks.
   * Rows may differ in length, trailing blank rows are dropped; a blank cell is ''.
   */
  readonly rows: Rows;
}

/** What became of one file; an archive gives one reading per file in it. */
export type FileReading =
  | { readonly file: string; readonly archive: string | null; readonly tables: readonly RawTable[] }
  | {
      readonly file: string;
      readonly archive: string | null;
      readonly error: { readonly code: FileErrorCode; readonly detail: FileErrorDetail };
    };

/** How long work reports and is stopped; asked between files. */
export interface ReadingWork {
  readonly progress?: (done: number, total: number) => void;
  readonly cancelled?: () => boolean;
}

/** The part of a RawTable that the readers of the single formats know. */
export interface Sheet {
  readonly name: string;
  readonly rows: Rows;
}

/** Larger files are refused by their size, before a byte is read. */
export const MAX_FILE_BYTES = 100 * 2 ** 20;
/** What one file may unpack to, nested archives and the parts of an .xlsx included: stops zip bombs. */
export const MAX_UNPACKED_BYTES = 400 * 2 ** 20;
export const MAX_ARCHIVE_ENTRIES = 1000;
/**
 * How deep a header can lie: a merged cell within these rows is written into every row that it covers, so that
 * 日期, merged over two header rows, is found in both.
 */
export const HEADER_ROWS = 12;
export const MAX_HEADER_HEIGHT = 3;
