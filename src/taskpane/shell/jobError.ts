import type { JobCode } from '../../text/errors/texts';

/** Why a job of the pane cannot be done; the text tables say each in one sentence. */
export class JobError extends Error {
  constructor(
    readonly code: JobCode,
    readonly detail: { readonly sheet?: string; readonly week?: string } = {},
  ) {
    super(code);
    this.name = 'JobError';
  }
}
