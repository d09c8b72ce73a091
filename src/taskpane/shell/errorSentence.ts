import type { Texts } from '../../text/texts';
import { WorkbookError } from '../../workbook/errors';
import { JobError } from './jobError';

/** One sentence for whatever went wrong, in the user's language and without a stack trace. */
export function errorSentence(error: unknown, { errors }: Texts): string {
  if (error instanceof JobError) return errors.job[error.code](error.detail);
  if (error instanceof WorkbookError) return errors.workbook[error.code](error.detail);
  return errors.unexpected;
}
