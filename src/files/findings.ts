import type { Day } from '../domain/time/calendar';

/** Why rows of a file are not taken over. */
export type IgnoredReason =
  | 'total'
  | 'average'
  | 'peers'
  | 'noItem'
  | 'otherTerminal'
  | 'otherCarrier'
  | 'partOfSource'
  | 'headerAgain'
  | 'badDate'
  | 'rangeDate'
  | 'noKey'
  | 'sameOrderAgain'
  | 'unfinishedRefund'
  | 'otherAccount'
  | 'sameDay';

export interface Ignored {
  readonly reason: IgnoredReason;
  /** Rows of the sheet, from 1 as users count. */
  readonly rows: readonly number[];
}

/** A total row that says something else than the rows that it totals. */
export interface Gap {
  readonly row: number;
  readonly label: string;
  readonly header: string;
  readonly total: number;
  readonly sum: number;
}

export type QuestionCode =
  | 'kind'
  | 'columns'
  | 'sameDay'
  | 'day'
  | 'rangeDay'
  | 'adChannel'
  | 'meaning'
  | 'duplicateColumn'
  | 'account'
  | 'item';

/** What the file cannot tell. Until it is answered, what hangs on it fills nothing. */
export interface Question {
  /** Key of the answer. */
  readonly id: string;
  readonly code: QuestionCode;
  readonly args: Readonly<Record<string, string>>;
  /** Possible answers; empty where the user gives one: a day `2026-08-11`, a product's id, what each column is. */
  readonly options: readonly string[];
  /** Whether the answer holds for later files of this kind too, so that it is kept in the workbook. */
  readonly remember: boolean;
}

/** Answers by question id. `skip` leaves out what the question is about. */
export type Answers = Readonly<Record<string, string>>;
export const SKIP = 'skip';

export type NoteCode =
  | 'unreadableCells'
  | 'repeatedDay'
  | 'refundsByPaymentDay'
  | 'partialDays'
  | 'earlierOrders'
  | 'sumOfSources'
  | 'buyersForOrders'
  | 'withoutPostage'
  | 'sameOrderOtherAmount'
  | 'paidDayFromId'
  | 'ordersWithoutId'
  | 'ordersWithoutPlaced'
  | 'notAddedUp'
  | 'otherScenes'
  | 'otherRefundTypes'
  | 'rateWithoutPercent';

/** What the user should know about figures that were taken over. */
export interface Note {
  readonly code: NoteCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Gathers what is said about one table while it is read. */
export class Findings {
  private readonly ignoredRows = new Map<IgnoredReason, number[]>();
  private readonly asked = new Map<string, Question>();
  private readonly noted = new Map<string, Note>();
  readonly gaps: Gap[] = [];
  readonly partialDays: Day[] = [];

  constructor(
    readonly kindId: string,
    private readonly answers: Answers,
  ) {}

  /** `index`: of the row in the table, from 0. */
  ignore(reason: IgnoredReason, index: number): void {
    const rows = this.ignoredRows.get(reason);
    if (rows) rows.push(index + 1);
    else this.ignoredRows.set(reason, [index + 1]);
  }

  note(code: NoteCode, args: Note['args'] = {}): void {
    this.noted.set(`${code}:${String(args.header ?? args.day ?? '')}`, { code, args });
  }

  /** The answer if it was given already, else null, and then the question is asked. */
  ask(question: Question): string | null {
    const answer = Object.prototype.hasOwnProperty.call(this.answers, question.id)
      ? this.answers[question.id]
      : undefined;
    if (
      answer !== undefined &&
      (question.options.length === 0 || answer === SKIP || question.options.includes(answer))
    ) {
      return answer;
    }
    this.asked.set(question.id, question);
    return null;
  }

  get ignored(): Ignored[] {
    return [...this.ignoredRows].map(([reason, rows]) => ({ reason, rows: rows.sort((a, b) => a - b) }));
  }

  get questions(): Question[] {
    return [...this.asked.values()];
  }

  get notes(): Note[] {
    return [...this.noted.values()];
  }
}
