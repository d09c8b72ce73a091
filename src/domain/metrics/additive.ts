import type { DatedFigures, DayFigures } from './daily';
import type { MetricKey } from './metric';
import { METRICS, type MetricId, type Unit } from './metrics';
import { sumYuan } from './money';
import type { Outcome } from './outcome';

/** Whether the shop keeps what an additive metric needs: its own column, or those it is added up from. */
export function isAvailable(id: MetricId, kept: ReadonlySet<MetricKey>): boolean {
  return kept.has(id) || partsOf(id, kept) !== null;
}

interface Part {
  readonly id: MetricId;
  readonly sign: 1 | -1;
}

/**
 * What a composed metric is added up from: the parts that are kept, and all that are taken off; null where that is not
 * kept and its own column is all there can be.
 */
function partsOf(id: MetricId, kept: ReadonlySet<MetricKey>): readonly Part[] | null {
  const { aggregation } = METRICS[id];
  if (aggregation.kind !== 'composed') return null;
  const { plus, minus = [] } = aggregation;
  const added = plus.filter((part) => isAvailable(part, kept));
  if (!added.length || !minus.every((part) => isAvailable(part, kept))) return null;
  return [
    ...added.map((part) => ({ id: part, sign: 1 }) as const),
    ...minus.map((part) => ({ id: part, sign: -1 }) as const),
  ];
}

/** The cost or amount columns a composed metric would have if the shop kept them. */
export function missingParts(id: MetricId, kept: ReadonlySet<MetricKey>): MetricId[] {
  const { aggregation } = METRICS[id];
  if (aggregation.kind !== 'composed' || !partsOf(id, kept)) return [];
  return aggregation.plus.filter((part) => !isAvailable(part, kept));
}

/** An additive metric on one day: undefined when any kept part of it is missing. */
export function additiveOnDay(id: MetricId, figures: DayFigures, kept: ReadonlySet<MetricKey>): number | undefined {
  const parts = partsOf(id, kept);
  if (!parts) return figures[id];
  const amounts: number[] = [];
  for (const part of parts) {
    const amount = additiveOnDay(part.id, figures, kept);
    if (amount === undefined) return undefined;
    amounts.push(part.sign * amount);
  }
  return sumYuan(amounts);
}

export function additive(id: MetricId, days: readonly DatedFigures[], kept: ReadonlySet<MetricKey>): Outcome {
  if (!isAvailable(id, kept)) return { value: null, days: 0, why: 'notKept' };
  const values: number[] = [];
  for (const { figures } of days) {
    const value = additiveOnDay(id, figures, kept);
    if (value !== undefined) values.push(value);
  }
  if (!values.length) return { value: null, days: 0, why: 'noData' };
  return { value: addUp(METRICS[id].unit, values), days: values.length };
}

/** Amounts are added up in 分. */
export function addUp(unit: Unit, values: readonly number[]): number {
  return unit === 'yuan' ? sumYuan(values) : values.reduce((a, b) => a + b, 0);
}
