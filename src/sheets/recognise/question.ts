import type { Place } from '../../domain/cells';

/** What a sheet cannot tell by itself. Until it is answered, what hangs on it is left out. */
export interface Question {
  /** Key of the answer: made of header texts and names, never of column letters, so that inserting a column changes nothing. */
  readonly id: string;
  readonly code: QuestionCode;
  /** What it is about: a header, a sheet. */
  readonly about: string;
  /** The cell to look at. */
  readonly place: Place;
  readonly options: readonly QuestionOption[];
}

export type QuestionCode =
  /** 付款 alone: which metric is it? */
  | 'meaning'
  /** Two columns mean one metric and differ: which counts? */
  | 'sameMeaning'
  /** 3.5 under 转化率: 3.5% or 350%? */
  | 'percentScale'
  /** Sheets contradict each other: which one is the shop's? */
  | 'whichSheets'
  /** Another sheet holds further figures of the same days: use it too? */
  | 'alsoUse'
  /** Days 1, 2, 3 … and no month anywhere, or two. */
  | 'whichMonth'
  /** Each day has several lines, told apart by a column that we do not know: add them up, or is one of them the shop's? */
  | 'whichLines';

export interface QuestionOption {
  /** What is kept as the answer. */
  readonly value: string;
  /** Values beside the option, as the sheet shows them, where they help to choose. */
  readonly samples: readonly string[];
  /** Where the option stands, for one that is a column or a sheet. */
  readonly place: Place | null;
}

/** Answers by question id, as the workbook keeps them. */
export type Answers = Readonly<Record<string, string>>;

/** What was answered under a key; undefined where nothing was. */
export function kept(answers: Answers, id: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(answers, id) ? answers[id] : undefined;
}

/** Leaves out what the question is about. */
export const SKIP = 'skip';

/** Adds up all that the question is about. */
export const SUM = '*sum';

/** The answer to a question, where it is (still) one of its options. */
export function answerTo(question: Question, answers: Answers): string | null {
  const answer = kept(answers, question.id);
  if (answer === undefined) return null;
  return answer === SKIP || question.options.some(({ value }) => value === answer) ? answer : null;
}
