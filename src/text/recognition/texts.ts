import type { Question, QuestionOption } from '../../sheets/recognise/question';

/** What the sheets cannot tell: one question at a time, and what is done with the answer. */
export interface RecognitionTexts {
  ask(question: Question): string;
  option(question: Question, option: QuestionOption): string;
  /** Leaves out what the question is about; null where that is no answer. */
  skip(question: Question): string | null;
  /** What happens until it is answered. */
  meanwhile(question: Question): string;
  readonly kept: string;
  more(count: number): string;
  samples(samples: readonly string[]): string;
  /** What was answered, as 撤销 names it and the pane confirms it. */
  answered(question: Question, answer: string): string;
  remembered(what: string): string;
  /** Names of the sheets that figures come from. */
  source(sheets: readonly string[]): string;
  /** The tab that tells what was understood, as other tabs lead there. */
  readonly open: string;
  /** There are tables of days, and none is used. */
  readonly noneUsed: string;
}
