import { formatDay, type Day } from '../domain/time/calendar';
import { allFigures } from '../sheets/import/figures';
import { joinRows } from '../sheets/import/join';
import type { SourcedRows } from '../sheets/import/rows';
import type { Answers, Question } from './findings';
import type { RawTable } from './read/table';

type Where = Pick<RawTable, 'file' | 'archive' | 'sheet'>;

/** What tables give, and what is asked about them. */
interface Read {
  readonly tables: readonly (Where & { readonly questions: readonly Question[] })[];
  readonly problems: readonly (Where & { readonly question?: Question })[];
  readonly rows: readonly SourcedRows[];
}

/** An answer may bring up another question of the same table; more than these in a row it never did. */
const ROUNDS = 4;

/**
 * How many figures hang on questions that nobody answered: what the tables give more once each is answered, by whichever answer. Tables
 * without a question are not read again.
 */
export function figuresWaiting(
  all: readonly RawTable[],
  result: Read,
  answers: Answers,
  read: (tables: readonly RawTable[], answers: Answers) => Read,
): number {
  const asked = new Set(result.tables.filter(({ questions }) => questions.length > 0).map(nameOf));
  for (const problem of result.problems) if (problem.question) asked.add(nameOf(problem));
  if (asked.size === 0) return 0;
  const tables = all.filter((table) => asked.has(nameOf(table)));
  const now = read(tables, answers);
  let [then, given] = [now, answers];
  for (let round = 0; round < ROUNDS; round++) {
    const questions = questionsOf(then);
    if (questions.length === 0) break;
    given = { ...given, ...Object.fromEntries(questions.map((one, i) => [one.id, anyAnswer(one, i)])) };
    then = read(tables, given);
  }
  return Math.max(0, count(then) - count(now));
}

function count({ rows }: Read): number {
  return allFigures(joinRows(rows));
}

function questionsOf({ tables, problems }: Read): Question[] {
  return [...tables.flatMap(({ questions }) => questions), ...problems.flatMap(({ question }) => question ?? [])];
}

function nameOf({ file, archive, sheet }: Where): string {
  return `${archive ?? ''}/${file}/${sheet}`;
}

/** A day that no file is about. */
const SOME_DAY: Day = 36892;

/** `i` keeps the days of two files apart: figures of one day would be joined. */
function anyAnswer({ code, options }: Question, i: number): string {
  if (options.length > 0) return options[0] as string;
  return code === 'item' ? String(i + 1) : formatDay(SOME_DAY + i);
}
