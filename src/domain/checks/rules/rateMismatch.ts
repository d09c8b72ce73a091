import { cellsOf, figuresOf } from '../../metrics/daily';
import { recomputedOtherwise } from '../recomputed';
import type { CheckContext, Found } from '../rule';

export interface RateMismatch {
  readonly typed: number;
  readonly recomputed: number;
}

/** A rate in the sheet that differs from the one its own row gives. */
export function rateMismatch(context: CheckContext): readonly Found<RateMismatch>[] {
  const found: Found<RateMismatch>[] = [];
  for (const row of context.daily.rows) {
    const figures = figuresOf(row);
    for (const [key, { place, reading }] of cellsOf(row)) {
      const typed = reading.kind === 'number' ? reading.value : null;
      const recomputed = typed === null ? null : recomputedOtherwise(key, typed, figures, context);
      if (typed === null || recomputed === null) continue;
      found.push({ place, day: row.day, metric: key, severity: 'error', args: { typed, recomputed } });
    }
  }
  return found;
}
