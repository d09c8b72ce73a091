import { definitionOf, type Metric } from '../../../domain/metrics/metric';
import { unitScale } from '../meaning/units';
import type { TableColumn } from './table';

/** What the numbers of a column are multiplied by because of the unit in its header. Rates have scales of their own. */
export function scaleOf(metric: Metric, { unit }: TableColumn): number {
  return definitionOf(metric).unit === 'rate' ? 1 : unitScale(unit);
}
