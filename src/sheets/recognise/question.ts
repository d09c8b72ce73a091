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

type QuestionCode =
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
  /** Days 1, 2, 3 … and no month anywhere. */
  | 'whichMonth';

interface QuestionOption {
  /** What is kept as the answer. */
  readonly value: string;
  /** Values beside the option, as the sheet shows them, where they help to choose. */
  readonly samples: readonly string[];
  /** Where the option stands, for one that is a column or a sheet. */
  readonly place: Place | null;
}

/** Answers by question id, as the workbook keeps them. */
export type Answers = Readonly<Record<string, string>>;

/** Leaves out what the question is about. */
export const SKIP = 'skip';

/** The answer to a question, where it is (still) one of its options. */
export function answerTo(question: Question, answers: Answers): string | null {
  const answer = Object.prototype.hasOwnProperty.call(answers, question.id) ? answers[question.id] : undefined;
  if (answer === undefined) return null;
  return answer === SKIP || question.options.some(({ value }) => value === answer) ? answer : null;
}
