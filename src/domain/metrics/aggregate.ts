import type { DatedFigures, DayFigures } from './daily';
import { METRICS, type MetricId, type RatioBasis, type RatioBasisName } from './metrics';
import { sumYuan } from './money';

/** A metric over a period. `value` is null when it has none, and `why` then says the reason. */
export interface Outcome {
  readonly value: number | null;
  /** How many of the days had what the metric needs. */
  readonly days: number;
  readonly why?: 'notKept' | 'noData' | 'divisionByZero';
  /** Which of several possible ratios it is: by buyers or, where the shop keeps none, by orders. */
  readonly basis?: RatioBasisName;
  /** Parts of a composed metric that the shop keeps no column for, so they are not in the value. */
  readonly without?: readonly MetricId[];
}

/**
 * A metric over days: sums for additive metrics, Σ ÷ Σ for ratios. A day without a value never lowers anything: it is
 * left out of a sum, and of both sides of a ratio, and `days` says how many days there were.
 */
export function aggregate(id: MetricId, days: readonly DatedFigures[], kept: ReadonlySet<MetricId>): Outcome {
  const { aggregation } = METRICS[id];
  switch (aggregation.kind) {
    case 'sum':
      return additive(id, days, kept);
    case 'composed': {
      const without = missingParts(id, kept);
      return { ...additive(id, days, kept), ...(without.length ? { without } : {}) };
    }
    case 'ratio': {
      const basis = usableBasis(aggregation.bases, kept);
      if (!basis) return { value: null, days: 0, why: 'notKept' };
      return overBasis(basis, days, kept);
    }
    case 'last': {
      if (!kept.has(id)) return { value: null, days: 0, why: 'notKept' };
      const values = days.map((d) => d.figures[id]).filter((v): v is number => v !== undefined);
      const value = values[values.length - 1];
      return value === undefined ? { value: null, days: 0, why: 'noData' } : { value, days: values.length };
    }
    case 'mean':
      return weightedMean(id, aggregation.weight, days, kept);
  }
}

/** A metric on one day, or null; a blank in any kept part of a composed metric leaves it without a value. */
export function onDay(id: MetricId, figures: DayFigures, kept: ReadonlySet<MetricId>): number | null {
  return aggregate(id, [{ day: 0, figures }], kept).value;
}

/** A ratio on each of its possible bases, for comparing with a rate that somebody typed. */
export function ratioOnEveryBasis(id: MetricId, figures: DayFigures, kept: ReadonlySet<MetricId>): Outcome[] {
  const { aggregation } = METRICS[id];
  if (aggregation.kind !== 'ratio') return [];
  return aggregation.bases
    .filter((basis) => isUsable(basis, kept))
    .map((basis) => overBasis(basis, [{ day: 0, figures }], kept));
}

/** Whether the shop keeps what an additive metric needs: its own column, or those it is added up from. */
function isAvailable(id: MetricId, kept: ReadonlySet<MetricId>): boolean {
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
function partsOf(id: MetricId, kept: ReadonlySet<MetricId>): readonly Part[] | null {
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
function missingParts(id: MetricId, kept: ReadonlySet<MetricId>): MetricId[] {
  const { aggregation } = METRICS[id];
  if (aggregation.kind !== 'composed' || !partsOf(id, kept)) return [];
  return aggregation.plus.filter((part) => !isAvailable(part, kept));
}

/** An additive metric on one day: undefined when any kept part of it is missing. */
function additiveOnDay(id: MetricId, figures: DayFigures, kept: ReadonlySet<MetricId>): number | undefined {
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

function additive(id: MetricId, days: readonly DatedFigures[], kept: ReadonlySet<MetricId>): Outcome {
  if (!isAvailable(id, kept)) return { value: null, days: 0, why: 'notKept' };
  const values: number[] = [];
  for (const { figures } of days) {
    const value = additiveOnDay(id, figures, kept);
    if (value !== undefined) values.push(value);
  }
  if (!values.length) return { value: null, days: 0, why: 'noData' };
  return { value: total(id, values), days: values.length };
}

function total(id: MetricId, values: readonly number[]): number {
  return METRICS[id].unit === 'yuan' ? sumYuan(values) : values.reduce((a, b) => a + b, 0);
}

function usableBasis(bases: readonly RatioBasis[], kept: ReadonlySet<MetricId>): RatioBasis | undefined {
  return bases.find((basis) => isUsable(basis, kept));
}

/** One kept column on each side is enough: 退换货比例 works for a shop that keeps no 换货单数. */
function isUsable(basis: RatioBasis, kept: ReadonlySet<MetricId>): boolean {
  return basis.over.some((id) => isAvailable(id, kept)) && basis.under.some((id) => isAvailable(id, kept));
}

function overBasis(basis: RatioBasis, days: readonly DatedFigures[], kept: ReadonlySet<MetricId>): Outcome {
  const over = basis.over.filter((id) => isAvailable(id, kept));
  const under = basis.under.filter((id) => isAvailable(id, kept));
  const complete = days.filter(({ figures }) =>
    [...over, ...under].every((id) => additiveOnDay(id, figures, kept) !== undefined),
  );
  const name = basis.basis ? { basis: basis.basis } : {};
  // Not flatMap: PERIOD runs where the library ends at ES2016.
  const without: MetricId[] = [];
  for (const id of [...basis.over, ...basis.under]) {
    without.push(...(isAvailable(id, kept) ? missingParts(id, kept) : [id]));
  }
  const label = { ...name, ...(without.length ? { without } : {}) };
  if (!complete.length) return { value: null, days: 0, why: 'noData', ...label };
  const side = (ids: readonly MetricId[]) =>
    ids.reduce((sum, id) => sum + (additive(id, complete, kept).value as number), 0);
  const divisor = side(under);
  const dividend = side(over);
  if (divisor === 0) {
    return { value: null, days: complete.length, why: dividend === 0 ? 'noData' : 'divisionByZero', ...label };
  }
  return { value: dividend / divisor, days: complete.length, ...label };
}

function weightedMean(
  id: MetricId,
  weight: MetricId,
  days: readonly DatedFigures[],
  kept: ReadonlySet<MetricId>,
): Outcome {
  if (!kept.has(id)) return { value: null, days: 0, why: 'notKept' };
  let weighted = 0;
  let weights = 0;
  let count = 0;
  for (const { figures } of days) {
    const value = figures[id];
    const w = figures[weight];
    if (value === undefined || w === undefined) continue;
    weighted += value * w;
    weights += w;
    count += 1;
  }
  return weights > 0 ? { value: weighted / weights, days: count } : { value: null, days: 0, why: 'noData' };
}
