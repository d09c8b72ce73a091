import type { FileErrorCode, FileErrorDetail } from './read/errors';
import type { ImportOptions, ImportResult } from './importFiles';
import type { FileInput } from './read/table';

/** What the pane sends to the worker, once. */
export interface ImportRequest {
  readonly files: readonly FileInput[];
  readonly options: ImportOptions;
}

/** What the worker answers: progress, then one of the others. */
export type ImportReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: ImportResult }
  | { readonly kind: 'failed'; readonly code: FileErrorCode; readonly detail: FileErrorDetail };
