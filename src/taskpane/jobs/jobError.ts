/** Why a job of the pane cannot be done; the text tables say each in one sentence. */
export type JobErrorCode =
  | 'noDailySheet'
  | 'noDays'
  | 'noTemplate'
  | 'templateWithoutMarkers'
  | 'weekWithoutData'
  | 'notOurReport'
  | 'nothingToAdd'
  | 'selectionOutsideTemplate';

export class JobError extends Error {
  constructor(
    readonly code: JobErrorCode,
    readonly detail: { readonly sheet?: string; readonly week?: string } = {},
  ) {
    super(code);
    this.name = 'JobError';
  }
}
