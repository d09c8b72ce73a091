import { displayNumber } from '../domain/metrics/display';
import { METRICS, type MetricId } from '../domain/metrics/metrics';
import { METRIC_NAMES } from './metrics/en-US';

/** A figure as its metric is shown; counts where there is no metric. */
export function amount(value: number, metric: MetricId | null): string {
  return displayNumber(value, metric ? METRICS[metric].unit : 'orders');
}

/** The same for a figure that may be missing. */
export function amountOrNone(value: number | null, metric: MetricId): string {
  return value === null ? '—' : amount(value, metric);
}

export const metricName = {
  zh: (metric: MetricId | null): string => (metric ? METRICS[metric].name : ''),
  en: (metric: MetricId | null): string => (metric ? METRIC_NAMES[metric] : ''),
};
