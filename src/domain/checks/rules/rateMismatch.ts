import { ratioOnEveryBasis } from '../../metrics/aggregate';
import { cellsOf, figuresOf } from '../../metrics/daily';
import { METRICS } from '../../metrics/metrics';
import type { CheckContext, Found } from '../rule';

export interface RateMismatch {
  readonly typed: number;
  readonly recomputed: number;
}

/**
 * A rate in the sheet that differs from the one its own row gives, by more than the tolerance of the 设置 sheet
 * (0.02 percentage points: exports do round oddly). Where a rate can be taken by amount or by orders, either will do.
 */
export function rateMismatch({ daily, settings }: CheckContext): readonly Found<RateMismatch>[] {
  const found: Found<RateMismatch>[] = [];
  for (const row of daily.rows) {
    const figures = figuresOf(row);
    for (const [id, { place, reading }] of cellsOf(row)) {
      if (reading.kind !== 'number') continue;
      const typed = reading.value;
      // Of what is no ratio there is none.
      const recomputed = ratioOnEveryBasis(id, figures, daily.kept)
        .map((outcome) => outcome.value)
        .filter((value): value is number => value !== null);
      const tolerance = METRICS[id].unit === 'rate' ? settings.rateTolerance : settings.amountTolerance;
      const nearest = recomputed[0];
      // A hair above the tolerance is the binary fraction's, not the user's.
      const close = (value: number) => Math.abs(value - typed) <= tolerance + 1e-9;
      if (nearest === undefined || recomputed.some(close)) continue;
      found.push({
        place,
        day: row.day,
        metric: id,
        severity: 'error',
        args: { typed, recomputed: nearest },
      });
    }
  }
  return found;
}
