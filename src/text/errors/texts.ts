import type { WorkbookError, WorkbookErrorCode } from '../../workbook/errors';

/** Why a job of the pane cannot be done. */
export type JobCode =
  | 'noDailySheet'
  | 'noDays'
  | 'noTemplate'
  | 'templateWithoutMarkers'
  | 'weekWithoutData'
  | 'notOurReport'
  | 'reportMoved'
  | 'nothingToAdd'
  | 'selectionOutsideTemplate';

/** Why something could not be done: what, where, and what to do about it. */
export interface ErrorTexts {
  readonly job: Readonly<Record<JobCode, (detail: { readonly sheet?: string; readonly week?: string }) => string>>;
  readonly workbook: Readonly<Record<WorkbookErrorCode, (detail: WorkbookError['detail']) => string>>;
  readonly unexpected: string;
}
