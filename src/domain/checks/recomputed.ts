import { ratioOnEveryBasis } from '../metrics/aggregate';
import type { DayFigures } from '../metrics/daily';
import { decimalsOf } from '../metrics/display';
import { definitionOf, type MetricKey } from '../metrics/metric';
import type { Unit } from '../metrics/metrics';
import type { Settings } from '../settings';
import type { CheckContext } from './rule';

/**
 * What a row's own figures give for a rate where the typed one differs from it by more than the tolerance of the 设置 sheet
 * (0.02 percentage points: exports do round oddly); null where it agrees or cannot be recomputed. Where a rate can be taken
 * by amount or by orders, either will do.
 */
export function recomputedOtherwise(
  key: MetricKey,
  typed: number,
  figures: DayFigures,
  { daily, metrics, settings }: Pick<CheckContext, 'daily' | 'metrics' | 'settings'>,
): number | null {
  const metric = metrics.of(key);
  // Of what is no ratio there is none.
  const recomputed = ratioOnEveryBasis(metric, figures, daily.kept)
    .map((outcome) => outcome.value)
    .filter((value): value is number => value !== null);
  const tolerance = toleranceOf(definitionOf(metric).unit, settings);
  // A hair above the tolerance is the binary fraction's, not the user's.
  const close = (value: number) => Math.abs(value - typed) <= tolerance + 1e-9;
  const [nearest] = recomputed;
  return nearest === undefined || recomputed.some(close) ? null : nearest;
}

/** Orders and people are typed as whole numbers, whatever the expression gives. */
function toleranceOf(unit: Unit, { rateTolerance, amountTolerance }: Settings): number {
  if (unit === 'rate') return rateTolerance;
  return decimalsOf(unit) === 0 ? Math.max(amountTolerance, 0.5) : amountTolerance;
}
