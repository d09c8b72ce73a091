import { cellsOf } from '../../metrics/daily';
import { definitionOf } from '../../metrics/metric';
import type { CheckContext, Found } from '../rule';

export interface NegativeValue {
  readonly value: number;
}

/** A count, amount or rate below zero. 净付款金额 and 净ROI may be negative: more was refunded than paid. */
export function negativeValue({ daily, metrics }: CheckContext): readonly Found<NegativeValue>[] {
  const found: Found<NegativeValue>[] = [];
  for (const row of daily.rows) {
    for (const [metric, { place, reading }] of cellsOf(row)) {
      if (reading.kind !== 'number' || reading.value >= 0 || definitionOf(metrics.of(metric)).signed) continue;
      found.push({ place, day: row.day, metric, severity: 'error', args: { value: reading.value } });
    }
  }
  return found;
}
