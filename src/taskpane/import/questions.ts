import { METRICS, type MetricId } from '../../domain/metrics/metrics';
import { SKIP, type Answers, type Question } from '../../files/findings';
import { KINDS } from '../../files/kinds/index';
import type { Kind } from '../../files/recognise/kind';
import type { ImportTexts } from '../../text/import/texts';
import type { Texts } from '../../text/texts';
import { dayOfField } from '../controls/dayOfField';

/** One possible answer, as it is shown. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The answers of a question, 不导入 last; empty where a day or a number is typed. */
export function choicesOf({ code, options }: Question, texts: Texts, tables: ImportTexts): readonly Choice[] {
  if (options.length === 0) return [];
  const skip = { value: SKIP, label: tables.skip };
  return [...options.map((value) => ({ value, label: labelOf(code, value, texts, tables) })), skip];
}

function labelOf(code: Question['code'], option: string, texts: Texts, tables: ImportTexts): string {
  const kinds: Readonly<Record<string, Kind>> = KINDS;
  if (code === 'kind') return kinds[option]?.name ?? option;
  if (code === 'sameDay') return tables.addUp;
  if (code === 'duplicateColumn') return tables.nthColumn(Number(option));
  const isMetric = Object.prototype.hasOwnProperty.call(METRICS, option);
  return (code === 'adChannel' || code === 'meaning') && isMetric ? texts.metric(option as MetricId) : option;
}

/** What is typed into an answer: a day in the browser's own field, or a product's id. */
export function typedAs({ code }: Question): 'date' | 'text' {
  return code === 'item' ? 'text' : 'date';
}

/** Whether an answer can be given like this: a real day, or any text. */
export function isAnswer(question: Question, value: string): boolean {
  if (question.options.length > 0) return value === SKIP || question.options.includes(value);
  if (typedAs(question) === 'text') return value.trim() !== '';
  return value === SKIP || dayOfField(value) !== null;
}

/** The answers that hold for later files, too. */
export function lastingAnswers(questions: readonly Question[], given: Answers): Answers {
  const lasting = questions.filter(({ id, remember }) => remember && given[id] !== undefined);
  return Object.fromEntries(lasting.map(({ id }) => [id, given[id] as string]));
}

/** What a workbook's setting holds, whoever wrote it. */
export function readAnswers(setting: unknown): Answers {
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting)) return {};
  return Object.fromEntries(Object.entries(setting).filter(([, value]) => typeof value === 'string'));
}
