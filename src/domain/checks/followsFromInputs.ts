import { ratioOnEveryBasis } from '../metrics/aggregate';
import { figuresOf, type DailyRow } from '../metrics/daily';
import { definitionOf, type Metric, type MetricKey } from '../metrics/metric';

/** An error in a ratio column that its row's inputs bring about: x ÷ 0, or an input that is named already. */
export function followsFromInputs(row: DailyRow, metric: Metric, kept: ReadonlySet<MetricKey>): boolean {
  const { kind } = definitionOf(metric).aggregation;
  if (kind !== 'ratio' && kind !== 'expression') return false;
  return ratioOnEveryBasis(metric, figuresOf(row), kept).every((outcome) => outcome.value === null);
}
