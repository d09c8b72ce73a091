import type { CellValue } from '../../../domain/cells';
import { definitionOf, keyOf, type Metric, type MetricKey } from '../../../domain/metrics/metric';
import type { MetricId } from '../../../domain/metrics/metrics';
import { isCustomKey, type ShopMetrics } from '../../../domain/metrics/shopMetrics';
import { parseCellNumber } from '../cellNumber';
import { meaningOf } from '../meaning/meaningOf';
import { readingsByValues } from '../meaning/readings';
import { answerTo, kept, SKIP, type Answers, type Question } from '../question';
import { customMetricOf } from './customColumn';
import { columnKey, type DaysTable, type TableColumn } from './table';
import { isCertainlyAmount } from './neighbours';
import { percentScale } from './percentScale';
import { wholeOfParts } from './parts';
import { comparedRates, speakOfAnother } from './rateInputs';
import { scaleOf } from './scaleOf';
import { headerPlace, samplesOf } from './samples';

/** A column that holds a metric, and what its numbers are multiplied by. */
export interface MetricColumn {
  readonly column: TableColumn;
  readonly scale: number;
  /** Columns of other terminals, to be added to the first, as was answered. */
  readonly plus?: readonly TableColumn[];
}

/** What the columns of a table mean, as far as it is certain or was answered. */
export interface ColumnMeanings {
  /** The figures themselves. */
  readonly metrics: ReadonlyMap<MetricKey, MetricColumn>;
  /** Targets that stand beside the figures. */
  readonly targets: ReadonlyMap<MetricId, MetricColumn>;
  readonly questions: readonly Question[];
  /** Filled headers that are no figure of ours: left alone, and offered as custom metrics. */
  readonly unknown: readonly TableColumn[];
}

/** Key of the answer that overrules the meaning of a header, as chosen in 认表: a metric's key, or `skip`. */
export function overrideKey(column: TableColumn): string {
  return `metric:${columnKey(column)}`;
}

export function columnMeanings(table: DaysTable, answers: Answers, own: ShopMetrics): ColumnMeanings {
  const questions: Question[] = [];
  const found = new Map<MetricKey, TableColumn[]>();
  const targets = new Map<MetricId, MetricColumn>();
  const unknown: TableColumn[] = [];
  for (const column of table.columns) {
    const metric = metricOf(table, column, answers, own, questions);
    if (metric !== null) {
      const same = found.get(metric);
      if (same) same.push(column);
      else found.set(metric, [column]);
    } else if (OTHERS.has(column.meaning.kind)) unknown.push(column);
    const { meaning } = column;
    if (meaning.kind === 'metric' && meaning.facet === 'target' && !targets.has(meaning.metric)) {
      targets.set(meaning.metric, { column, scale: scaleOf(meaning.metric, column) });
    }
  }
  const chosen = new Map<MetricKey, TableColumn>();
  for (const [metric, columns] of found) {
    const column = theOne(table, own.of(metric), columns, answers, questions);
    if (column) chosen.set(metric, column);
  }
  const metrics = new Map<MetricKey, MetricColumn>();
  for (const [metric, { column, plus }] of wholeOfParts(table, new Set(found.keys()), answers, questions)) {
    metrics.set(metric, { column, scale: scaleOf(metric, column), plus });
  }
  for (const [metric, column] of chosen) {
    const scale = scaleIn(table, column, own.of(metric), chosen, answers, questions);
    if (scale !== null) metrics.set(metric, { column, scale });
  }
  return { metrics, targets, questions, unknown };
}

/** What a figure is multiplied by; null while a rate's scale or its very definition is open. */
function scaleIn(
  table: DaysTable,
  column: TableColumn,
  metric: Metric,
  chosen: ReadonlyMap<MetricKey, TableColumn>,
  answers: Answers,
  questions: Question[],
): number | null {
  const { aggregation, unit } = definitionOf(metric);
  if (aggregation.kind !== 'ratio' && unit !== 'rate') return scaleOf(metric, column);
  const samples = comparedRates(table, column, metric, chosen);
  // What the shop defined itself has no other definition.
  const isCertain = typeof metric !== 'string' || kept(answers, overrideKey(column)) !== undefined;
  if (!isCertain && speakOfAnother(samples) && ask(table, column, [metric], answers, questions) === null) return null;
  if (unit !== 'rate') return scaleOf(metric, column);
  return percentScale(table, column, samples, answers, questions);
}

const OTHERS: ReadonlySet<string> = new Set(['unknown', 'facet', 'part', 'whole']);

/** The metric of which a column holds the figure; asks where its header may be several. */
function metricOf(
  table: DaysTable,
  column: TableColumn,
  answers: Answers,
  own: ShopMetrics,
  questions: Question[],
): MetricKey | null {
  const key = overrideKey(column);
  const override = kept(answers, key);
  if (override === SKIP) return null;
  const overriding = override === undefined ? null : own.find(override);
  if (overriding !== null) return keyOf(overriding);
  // Of a metric that is not defined any more, or not known here, it is no other one.
  if (override !== undefined && isCustomKey(override)) return null;
  const named = customMetricOf(column, own);
  if (named !== null) return named.key;
  const { name, meaning } = column;
  const { metrics, certain } = readingsByValues(name, meaning, () => isCertainlyAmount(table, column));
  if (metrics.length === 0) return null;
  return certain ? (metrics[0] as MetricId) : ask(table, column, metrics, answers, questions);
}

function ask(
  table: DaysTable,
  column: TableColumn,
  metrics: readonly MetricId[],
  answers: Answers,
  questions: Question[],
): MetricId | null {
  const samples = samplesOf(table, column);
  const question: Question = {
    id: `meaning:${column.name}`,
    code: 'meaning',
    about: column.header,
    place: headerPlace(table, column),
    options: metrics.map((value) => ({ value, samples, place: null })),
  };
  const answer = answerTo(question, answers);
  if (answer === null) questions.push(question);
  return answer === null || answer === SKIP ? null : (answer as MetricId);
}

/** Of several columns with one meaning: the only one, the first of equals, the one that was chosen; else it is asked. */
function theOne(
  table: DaysTable,
  metric: Metric,
  columns: readonly TableColumn[],
  answers: Answers,
  questions: Question[],
): TableColumn | null {
  const [first, ...others] = columns;
  if (!first || others.length === 0) return first ?? null;
  if (others.every((other) => saySame(table, first, other))) return first;
  // Under 合计 or 全店, beside one group a shop, stands what all of them have.
  const [whole, ...wholes] = columns.filter(({ path }) => path.some((text) => meaningOf(text).kind === 'whole'));
  if (whole && wholes.length === 0) return whole;
  const question: Question = {
    id: `same:${keyOf(metric)}`,
    code: 'sameMeaning',
    about: definitionOf(metric).name,
    place: headerPlace(table, first),
    options: columns.map((column) => ({
      value: columnKey(column),
      samples: samplesOf(table, column),
      place: headerPlace(table, column),
    })),
  };
  const answer = answerTo(question, answers);
  if (answer === null) questions.push(question);
  return columns.find((column) => answer === columnKey(column)) ?? null;
}

/** Blank against a value is no contradiction: one of the two is simply not kept up. */
function saySame({ view, days }: DaysTable, a: TableColumn, b: TableColumn): boolean {
  return days.every(({ line }) => {
    const [x, y] = [view.at(line, a.position), view.at(line, b.position)];
    return x === y || sameNumber(x, y);
  });
}

function sameNumber(a: CellValue, b: CellValue): boolean {
  const [x, y] = [parseCellNumber(a), parseCellNumber(b)];
  return x.kind === 'number' && y.kind === 'number' ? x.value === y.value : x.kind === y.kind && x.kind === 'missing';
}
