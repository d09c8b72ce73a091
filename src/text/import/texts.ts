import type { Gap, IgnoredReason, Note, NoteCode, Question, QuestionCode } from '../../files/findings';
import type { Listed } from '../../files/recognise/kind';
import type { Refusal, RefusalCode } from '../../sheets/import/daily/refusal';

/** What an import says: one sentence a code. Names of exports stand in their kinds, headers in their sheets. */
export interface ImportTexts {
  /** Rows that are left out, after how many they are. */
  readonly ignored: { readonly [R in IgnoredReason]: string };
  /** `total` and `sum` as their column shows them. */
  gap(gap: Omit<Gap, 'total' | 'sum'> & { readonly total: string; readonly sum: string }): string;
  readonly questions: { readonly [C in QuestionCode]: (args: Question['args']) => string };
  /** Answers that are no metric and no text of the file. */
  readonly skip: string;
  readonly addUp: string;
  /** What stands for the kind of a table whose columns were pointed at. */
  readonly pointed: string;
  nthColumn(n: number): string;
  readonly notes: { readonly [C in NoteCode]: (args: Note['args']) => string };
  /** What a file holds that fills nothing in 日报. */
  readonly holds: { readonly [H in Listed['holds']]: string };
  readonly problems: { readonly unknownTable: string; readonly noRows: string };
  /** A sheet that holds something else under the name that we would fill. */
  unreadableSheet(sheet: string): string;
  /** Days that are not written: where, why, and what to do. */
  readonly refused: { readonly [C in RefusalCode]: (refusal: Refusal) => string };
  /** Headers that may mean several metrics. */
  unclear(headers: readonly string[]): string;
  /** Headers that add up to a figure of which the files know only the whole. */
  inParts(headers: readonly string[]): string;
}
