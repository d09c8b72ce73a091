import type { WorkbookErrorCode } from '../workbook/errors';
import { WorkbookError } from '../workbook/errors';

/** Excel's error codes that say something a user can act on; all others are `hostFailed`. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  ItemNotFound: 'noSuchSheet',
  ItemAlreadyExists: 'sheetExists',
  AccessDenied: 'sheetProtected',
  InsertDeleteConflict: 'linesRefused',
  PivotTableRangeConflict: 'linesRefused',
  NonBlankCellOffSheet: 'linesRefused',
  MergedRangeConflict: 'linesRefused',
  FilteredRangeConflict: 'linesRefused',
  TableOverlap: 'linesRefused',
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  PayloadTooLarge: 'tooLarge',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  UnsupportedFeature: 'unsupported',
  NotImplemented: 'unsupported',
};

/** Whatever was thrown while talking to Excel, as a WorkbookError; `reason` keeps Excel's own words. */
export function workbookErrorOf(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = officeCodeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return new WorkbookError(CODES[code] ?? 'hostFailed', { reason: code ? `${code}: ${message}` : message });
}

/** Excel's own error code; '' for errors that are not Excel's. */
export function officeCodeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : '';
}

export function isTooLarge(error: unknown): boolean {
  return workbookErrorOf(error).code === 'tooLarge';
}
