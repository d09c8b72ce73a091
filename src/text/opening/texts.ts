import type { OpeningErrorCode, OpeningErrorDetail } from '../../xlsx/errors';
import type { UnshownKind } from '../../xlsx/model/workbook';

/** Opening a workbook in the browser. */
export interface OpeningTexts {
  /** Why it does not open: one sentence a code, after the file's name. */
  readonly errors: { readonly [C in OpeningErrorCode]: (detail: OpeningErrorDetail) => string };
  /** What is kept in the file but cannot be shown. */
  readonly unshown: Readonly<Record<UnshownKind, string>>;
}
