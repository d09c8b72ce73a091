import { displayShare } from '../domain/metrics/display';
import type { Metric } from '../domain/metrics/metric';
import { amount, metricName } from './amounts';

/** Of a ceiling nobody says how far it was reached, but by how much it was passed. */
export const overCeiling = {
  zh: (actual: number, target: number, metric: Metric | null): string =>
    `${metricName.zh(metric)} ${amount(actual, metric)}，上限 ${amount(target, metric)}，超出 ${displayShare(actual / target - 1)}`,
  en: (actual: number, target: number, metric: Metric | null): string =>
    `${metricName.en(metric)} ${amount(actual, metric)}, ceiling ${amount(target, metric)}, exceeded by ${displayShare(actual / target - 1)}`,
};
