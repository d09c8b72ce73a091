import { ratioOnEveryBasis } from '../../metrics/aggregate';
import { cellsOf, figuresOf } from '../../metrics/daily';
import { decimalsOf } from '../../metrics/display';
import { definitionOf } from '../../metrics/metric';
import type { Unit } from '../../metrics/metrics';
import type { Settings } from '../../settings';
import type { CheckContext, Found } from '../rule';

export interface RateMismatch {
  readonly typed: number;
  readonly recomputed: number;
}

/**
 * A rate in the sheet that differs from the one its own row gives, by more than the tolerance of the 设置 sheet
 * (0.02 percentage points: exports do round oddly). Where a rate can be taken by amount or by orders, either will do.
 */
export function rateMismatch({ daily, metrics, settings }: CheckContext): readonly Found<RateMismatch>[] {
  const found: Found<RateMismatch>[] = [];
  for (const row of daily.rows) {
    const figures = figuresOf(row);
    for (const [key, { place, reading }] of cellsOf(row)) {
      if (reading.kind !== 'number') continue;
      const typed = reading.value;
      // Of what is no ratio there is none.
      const metric = metrics.of(key);
      const recomputed = ratioOnEveryBasis(metric, figures, daily.kept)
        .map((outcome) => outcome.value)
        .filter((value): value is number => value !== null);
      const tolerance = toleranceOf(definitionOf(metric).unit, settings);
      const nearest = recomputed[0];
      // A hair above the tolerance is the binary fraction's, not the user's.
      const close = (value: number) => Math.abs(value - typed) <= tolerance + 1e-9;
      if (nearest === undefined || recomputed.some(close)) continue;
      found.push({
        place,
        day: row.day,
        metric: key,
        severity: 'error',
        args: { typed, recomputed: nearest },
      });
    }
  }
  return found;
}

/** Orders and people are typed as whole numbers, whatever the expression gives. */
function toleranceOf(unit: Unit, { rateTolerance, amountTolerance }: Settings): number {
  if (unit === 'rate') return rateTolerance;
  return decimalsOf(unit) === 0 ? Math.max(amountTolerance, 0.5) : amountTolerance;
}
