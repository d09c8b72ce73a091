import { ratioOnEveryBasis } from '../../../domain/metrics/aggregate';
import { keyOf, type Metric, type MetricKey } from '../../../domain/metrics/metric';
import { METRICS, type MetricId } from '../../../domain/metrics/metrics';
import { parseCellNumber, scaled } from '../cellNumber';
import { scaleOf } from './scaleOf';
import type { DayLine, DaysTable, TableColumn } from './table';

/** A rate as it is typed, and what the figures of its row give. */
export interface ComparedRate {
  readonly typed: number;
  /** Whether it was typed with a percent sign. */
  readonly percent: boolean;
  /** On every basis on which it can be taken. */
  readonly rates: readonly number[];
}

/** So many days are compared; a column does not change its mind further down. */
const MOST_COMPARED = 8;

/** So many that all equal what their rows give leave no doubt. */
const ENOUGH = 2;

/** Rates beside what their rows give, for a few days all over the table; for fewer where these agree. */
export function comparedRates(
  table: DaysTable,
  column: TableColumn,
  metric: Metric,
  chosen: ReadonlyMap<MetricKey, TableColumn>,
): ComparedRate[] {
  const inputs = [...inputsOf(metric)].filter((input) => chosen.has(keyOf(input)));
  if (inputs.length === 0) return [];
  const kept = new Set(inputs.map(keyOf));
  const { days } = table;
  const step = Math.max(1, Math.floor(days.length / MOST_COMPARED));
  const compared: ComparedRate[] = [];
  let agreeing = 0;
  // Every so many lines, and where these are blank the ones behind them.
  for (let offset = 0; offset < Math.min(step, 3); offset++) {
    for (let i = offset; i < days.length && compared.length < MOST_COMPARED; i += step) {
      const one = comparedAt(table, (days[i] as DayLine).line, { column, metric, chosen, inputs, kept });
      if (!one) continue;
      compared.push(one);
      if (agrees(one)) agreeing++;
      if (agreeing === ENOUGH && compared.length === ENOUGH) return compared;
    }
  }
  return compared;
}

interface Rate {
  readonly column: TableColumn;
  readonly metric: Metric;
  readonly chosen: ReadonlyMap<MetricKey, TableColumn>;
  readonly inputs: readonly Metric[];
  readonly kept: ReadonlySet<MetricKey>;
}

function comparedAt(
  { view }: DaysTable,
  line: number,
  { column, metric, chosen, inputs, kept }: Rate,
): ComparedRate | null {
  const typed = parseCellNumber(view.at(line, column.position));
  if (typed.kind !== 'number' || typed.value === 0) return null;
  const figures: Partial<Record<MetricKey, number>> = {};
  for (const input of inputs) {
    const from = chosen.get(keyOf(input)) as TableColumn;
    const parsed = parseCellNumber(view.at(line, from.position));
    if (parsed.kind === 'number') figures[keyOf(input)] = scaled(parsed.value, scaleOf(input, from));
  }
  const rates: number[] = [];
  for (const { value } of ratioOnEveryBasis(metric, figures, kept)) if (value !== null) rates.push(value);
  if (rates.length === 0) return null;
  return { typed: scaled(typed.value, scaleOf(metric, column)), percent: typed.percent, rates };
}

function agrees({ typed, rates }: ComparedRate): boolean {
  return rates.some((rate) => Math.abs(rate - typed) <= Math.max(0.02 * rate, 0.0001));
}

const INPUTS = new Map<MetricId, ReadonlySet<MetricId>>();

/** Every metric that a ratio may be computed from, parts of composed ones too. */
function inputsOf(metric: Metric): ReadonlySet<Metric> {
  if (typeof metric === 'string') return inputsOfBuiltIn(metric);
  if (metric.aggregation.kind === 'sum') return new Set([metric]);
  return new Set(metric.aggregation.inputs.flatMap((input) => [input, ...inputsOf(input)]));
}

function inputsOfBuiltIn(metric: MetricId): ReadonlySet<MetricId> {
  const known = INPUTS.get(metric);
  if (known) return known;
  const inputs = new Set<MetricId>();
  const { aggregation } = METRICS[metric];
  const add = (id: MetricId): void => {
    inputs.add(id);
    const of = METRICS[id].aggregation;
    if (of.kind === 'composed') [...of.plus, ...(of.minus ?? [])].forEach(add);
  };
  if (aggregation.kind === 'composed') add(metric);
  if (aggregation.kind === 'ratio') aggregation.bases.forEach(({ over, under }) => [...over, ...under].forEach(add));
  INPUTS.set(metric, inputs);
  return inputs;
}

const FEWEST = 4;
const FAR = 0.1;
const NEARLY_ALL = 0.8;

/**
 * Whether a column with the name of a rate follows another definition: nearly every day differs by a tenth and more from
 * what its row gives, whether read as share or as percent. A ROI of the ads alone would else be wrong on every day.
 */
export function speakOfAnother(compared: readonly ComparedRate[]): boolean {
  if (compared.length < FEWEST) return false;
  const far = compared.filter(({ typed, rates }) =>
    rates.every((rate) => [typed, typed / 100].every((value) => Math.abs(value - rate) > FAR * Math.abs(rate))),
  );
  return far.length >= compared.length * NEARLY_ALL;
}
