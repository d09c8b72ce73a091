import type { Place } from '../domain/cells';

/** Everything a workbook can refuse. The text tables say each in one sentence. */
export type WorkbookErrorCode =
  | 'noSuchSheet'
  | 'sheetExists'
  | 'badSheetName'
  | 'sheetProtected'
  | 'structureProtected'
  | 'changedMeanwhile'
  /** The spreadsheet would not insert or remove lines there. */
  | 'linesRefused'
  | 'cellBeingEdited'
  | 'tooLarge'
  | 'cancelled'
  | 'unsupported'
  | 'hostFailed';

export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail: { readonly sheet?: string; readonly place?: Place; readonly reason?: string } = {},
  ) {
    super(`${code}${detail.sheet ? `: ${detail.sheet}` : ''}${detail.reason ? ` (${detail.reason})` : ''}`);
    this.name = 'WorkbookError';
  }
}
