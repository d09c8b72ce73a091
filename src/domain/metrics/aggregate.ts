import { MetricError } from '../errors';
import { additive, additiveOnDay, addUp, isAvailable, missingParts } from './additive';
import type { DatedFigures, DayFigures } from './daily';
import { definitionOf, type CustomMetric, type Metric, type MetricKey } from './metric';
import { METRICS, type MetricId, type RatioBasis } from './metrics';
import type { Outcome } from './outcome';

/**
 * A metric over days: sums for additive metrics, Σ ÷ Σ for ratios, and a custom metric of what its inputs are over these
 * days, or the sum of its column. A day without a value never lowers anything: it is left out of a sum, of both sides of a ratio and of all inputs, and
 * `days` says how many days there were.
 */
export function aggregate(metric: Metric, days: readonly DatedFigures[], kept: ReadonlySet<MetricKey>): Outcome {
  return typeof metric === 'string' ? builtIn(metric, days, kept) : ownMetric(metric, days, kept);
}

function builtIn(id: MetricId, days: readonly DatedFigures[], kept: ReadonlySet<MetricKey>): Outcome {
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
export function onDay(metric: Metric, figures: DayFigures, kept: ReadonlySet<MetricKey>): number | null {
  return aggregate(metric, [{ day: 0, figures }], kept).value;
}

/**
 * A ratio on each of its possible bases, for comparing with a rate that somebody typed. A custom metric has one, its
 * expression; what is added up has none.
 */
export function ratioOnEveryBasis(metric: Metric, figures: DayFigures, kept: ReadonlySet<MetricKey>): Outcome[] {
  const { aggregation } = definitionOf(metric);
  if (aggregation.kind === 'expression') return [aggregate(metric, [{ day: 0, figures }], kept)];
  if (aggregation.kind !== 'ratio') return [];
  return aggregation.bases
    .filter((basis) => isUsable(basis, kept))
    .map((basis) => overBasis(basis, [{ day: 0, figures }], kept));
}

function usableBasis(bases: readonly RatioBasis[], kept: ReadonlySet<MetricKey>): RatioBasis | undefined {
  return bases.find((basis) => isUsable(basis, kept));
}

/** One kept column on each side is enough: 退换货比例 works for a shop that keeps no 换货单数. */
function isUsable(basis: RatioBasis, kept: ReadonlySet<MetricKey>): boolean {
  return basis.over.some((id) => isAvailable(id, kept)) && basis.under.some((id) => isAvailable(id, kept));
}

function overBasis(basis: RatioBasis, days: readonly DatedFigures[], kept: ReadonlySet<MetricKey>): Outcome {
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
  kept: ReadonlySet<MetricKey>,
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

function ownMetric(
  { key, unit, aggregation }: CustomMetric,
  days: readonly DatedFigures[],
  kept: ReadonlySet<MetricKey>,
): Outcome {
  if (aggregation.kind === 'sum') {
    if (!kept.has(key)) return { value: null, days: 0, why: 'notKept' };
    const values = days.map(({ figures }) => figures[key]).filter((v): v is number => v !== undefined);
    return values.length
      ? { value: addUp(unit, values), days: values.length }
      : { value: null, days: 0, why: 'noData' };
  }
  const { inputs, valueOf } = aggregation;
  if (inputs.some((input) => aggregate(input, [], kept).why === 'notKept')) {
    return { value: null, days: 0, why: 'notKept' };
  }
  const complete = days.filter((day) => inputs.every((input) => aggregate(input, [day], kept).days > 0));
  if (!complete.length) return { value: null, days: 0, why: 'noData' };
  const outcomes = inputs.map((input) => aggregate(input, complete, kept));
  try {
    const value = valueOf((index) => {
      const { value: of, why } = outcomes[index] as Outcome;
      if (why === 'divisionByZero') throw new MetricError('divisionByZero', 'expression');
      return of ?? '';
    });
    return value === '' ? { value: null, days: complete.length, why: 'noData' } : { value, days: complete.length };
  } catch (error) {
    if (!(error instanceof MetricError)) throw error;
    const why = error.code === 'divisionByZero' ? 'divisionByZero' : 'outOfRange';
    return { value: null, days: complete.length, why };
  }
}
