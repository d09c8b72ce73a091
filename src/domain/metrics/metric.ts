import { METRICS, type MetricId, type Unit } from './metrics';

/** The key of a metric of the shop's own. With its prefix no name can be an id of ours, or `__proto__`. */
export type CustomKey = `custom:${string}`;

/** Under which figures, targets and findings are kept. */
export type MetricKey = MetricId | CustomKey;

type CustomAggregation =
  /** As it stands in its column; days are added up. */
  | { readonly kind: 'sum' }
  /**
   * An expression over other metrics. Over a period each of these is taken over the days that have all of them, and then the
   * expression: never a mean of daily values.
   */
  | {
      readonly kind: 'expression';
      /** What the expression speaks of, in the order of its names. */
      readonly inputs: readonly Metric[];
      /**
       * The value from those of the inputs, each asked for by its place among them; '' where one is missing. Throws
       * MetricError.
       */
      readonly valueOf: (input: (index: number) => number | '') => number | '';
      /** Sums and differences of amounts add up over days and shops; quotients do not. */
      readonly isAdditive: boolean;
    };

/** A metric that a shop defines in its 设置. */
export interface CustomMetric {
  readonly key: CustomKey;
  /** As the shop spells it. */
  readonly name: string;
  readonly unit: Unit;
  readonly aggregation: CustomAggregation;
  /** Nobody said that it must not be below zero. */
  readonly signed: true;
}

/** A built-in metric by its id, or one of the shop's own. */
export type Metric = MetricId | CustomMetric;

/** Name, unit and way of joining days of any metric. */
export function definitionOf(metric: Metric): (typeof METRICS)[MetricId] | CustomMetric {
  return typeof metric === 'string' ? METRICS[metric] : metric;
}

export function keyOf(metric: Metric): MetricKey {
  return typeof metric === 'string' ? metric : metric.key;
}

/** Whether days, and shops, of a metric add up to its total. Rates, scores and times do not. */
export function isAdditive(metric: Metric): boolean {
  const { aggregation } = definitionOf(metric);
  if (aggregation.kind === 'expression') return aggregation.isAdditive;
  return aggregation.kind === 'sum' || aggregation.kind === 'composed';
}
