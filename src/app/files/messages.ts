import type { BookData } from '../../preview/opened/bookData';
import type { Change } from '../../workbook/change';
import type { Place } from '../../domain/cells';
import type { OpeningErrorCode, OpeningErrorDetail, SavingErrorCode } from '../../xlsx/errors';

/** What is asked of the worker: a file as the spreadsheet opens it, or the file again with changes. */
export type FileRequest =
  | {
      readonly kind: 'open';
      readonly bytes: Uint8Array;
      readonly id: string;
      /** Names that the spreadsheet calculates, and which of them are ours; in capitals. */
      readonly functions: readonly string[];
      readonly own: readonly string[];
    }
  | {
      readonly kind: 'save';
      readonly bytes: Uint8Array;
      readonly changes: readonly Change[];
      readonly own: readonly string[];
    };

interface Refusal {
  readonly code: OpeningErrorCode;
  readonly detail: OpeningErrorDetail;
}

export type FileReply =
  | { readonly kind: 'opened'; readonly book: BookData }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'saved'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The file cannot hold a change at this place. */
  | { readonly kind: 'impossible'; readonly code: SavingErrorCode; readonly place: Place };
