import { METRICS, type MetricId } from '../../../domain/metrics/metrics';
import { isAdditive, type MetricKey } from '../../../domain/metrics/metric';
import { answerTo, SKIP, SUM, type Answers, type Question } from '../question';
import { headerPlace, samplesOf } from './samples';
import { columnKey, type DaysTable, type TableColumn } from './table';

interface Whole {
  readonly column: TableColumn;
  readonly plus: readonly TableColumn[];
}

/**
 * Metrics that stand in the sheet by terminal only, PC端 and 无线端: added up, or one of the two, as was answered; until then
 * it is asked and there is none. `found`: metrics that have a column for the whole shop.
 */
export function wholeOfParts(
  table: DaysTable,
  found: ReadonlySet<MetricKey>,
  answers: Answers,
  questions: Question[],
): ReadonlyMap<MetricId, Whole> {
  const parts = new Map<MetricId, TableColumn[]>();
  for (const column of table.columns) {
    const { meaning } = column;
    if (meaning.kind !== 'part' || meaning.of === null || found.has(meaning.of)) continue;
    parts.set(meaning.of, [...(parts.get(meaning.of) ?? []), column]);
  }
  const wholes = new Map<MetricId, Whole>();
  for (const [metric, columns] of parts) {
    const whole = columns.length > 1 ? ask(table, metric, columns, answers, questions) : null;
    if (whole) wholes.set(metric, whole);
  }
  return wholes;
}

function ask(
  table: DaysTable,
  metric: MetricId,
  columns: readonly TableColumn[],
  answers: Answers,
  questions: Question[],
): Whole | null {
  const [first, ...others] = columns as [TableColumn, ...TableColumn[]];
  const single = columns.map((column) => ({
    value: columnKey(column),
    samples: samplesOf(table, column),
    place: headerPlace(table, column),
  }));
  const question: Question = {
    id: `same:${metric}`,
    code: 'sameMeaning',
    about: METRICS[metric].name,
    place: headerPlace(table, first),
    options: isAdditive(metric) ? [{ value: SUM, samples: [], place: null }, ...single] : single,
  };
  const answer = answerTo(question, answers);
  if (answer === null) questions.push(question);
  if (answer === null || answer === SKIP) return null;
  if (answer === SUM) return { column: first, plus: others };
  return { column: columns.find((column) => columnKey(column) === answer) as TableColumn, plus: [] };
}
