import type { Place } from '../domain/cells';

/** Why a workbook cannot be opened. The text tables say each in one sentence. */
export type OpeningErrorCode =
  | 'empty'
  /** More bytes, parts or cells than a browser page can hold. */
  | 'tooLarge'
  /** Unpacks to far more than a workbook holds. */
  | 'bomb'
  /** The end is missing: an unfinished download. */
  | 'truncated'
  | 'damaged'
  | 'passwordProtected'
  /** .xls of Excel 97–2003. */
  | 'oldFormat'
  /** .xlsb */
  | 'binaryFormat'
  /** .ods, .numbers, .docx, a picture, a zip of something else. */
  | 'notAWorkbook';

export interface OpeningErrorDetail {
  /** The limit that was passed. */
  readonly megabytes?: number;
  readonly cells?: number;
}

export class OpeningError extends Error {
  constructor(
    readonly code: OpeningErrorCode,
    readonly detail: OpeningErrorDetail = {},
  ) {
    super(code);
    this.name = 'OpeningError';
  }
}
/** Why changes cannot be saved into a file although the spreadsheet carried them out. */
export type SavingErrorCode =
  /** A part of an array formula, which only changes as a whole. */
  | 'partOfArray'
  /** Lines through a table, a pivot table or an array formula. */
  | 'linesThroughTable'
  | 'linesThroughPivot'
  | 'linesThroughArray'
  /** A dialog sheet or a chart sheet, which has no cells. */
  | 'noCells';

export class SavingError extends Error {
  constructor(
    readonly code: SavingErrorCode,
    readonly place: Place,
  ) {
    super(`${code}: ${place.sheet}`);
    this.name = 'SavingError';
  }
}
