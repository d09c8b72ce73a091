import { METRICS, type MetricId } from '../../metrics/metrics';
import type { CheckContext, Found } from '../rule';

export interface NegativeValue {
  readonly value: number;
}

/** A count, amount or rate below zero. 净付款金额 and 净ROI may be negative: more was refunded than paid. */
export function negativeValue({ daily }: CheckContext): readonly Found<NegativeValue>[] {
  const found: Found<NegativeValue>[] = [];
  for (const { day, cells } of daily.rows) {
    for (const id of Object.keys(cells) as MetricId[]) {
      const cell = cells[id];
      if (cell?.reading.kind !== 'number' || cell.reading.value >= 0 || METRICS[id].signed) continue;
      found.push({ place: cell.place, day, metric: id, severity: 'error', args: { value: cell.reading.value } });
    }
  }
  return found;
}
