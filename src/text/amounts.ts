import { displayNumber } from '../domain/metrics/display';
import { definitionOf, type Metric } from '../domain/metrics/metric';
import { METRIC_NAMES } from './metrics/en-US';

/** A figure as its metric is shown; counts where there is no metric. */
export function amount(value: number, metric: Metric | null): string {
  return displayNumber(value, metric ? definitionOf(metric).unit : 'orders');
}

/** The same for a figure that may be missing. */
export function amountOrNone(value: number | null, metric: Metric): string {
  return value === null ? '—' : amount(value, metric);
}

export const metricName = {
  zh: (metric: Metric | null): string => (metric ? definitionOf(metric).name : ''),
  en: (metric: Metric | null): string =>
    metric === null ? '' : typeof metric === 'string' ? METRIC_NAMES[metric] : metric.name,
};
