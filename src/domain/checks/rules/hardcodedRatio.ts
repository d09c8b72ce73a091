import { cellsOf, figuresOf } from '../../metrics/daily';
import { definitionOf, type MetricKey } from '../../metrics/metric';
import { recomputedOtherwise } from '../recomputed';
import type { CheckContext, Found } from '../rule';

export interface HardcodedRatio {
  readonly value: number;
}

/** From this share of formulas on, a typed number among them is a slip. */
const MOSTLY_FORMULAS = 0.8;

/**
 * A number typed into a ratio column that is otherwise formulas: it will not follow when its row is corrected. One
 * that is wrong already is `rateMismatch`'s.
 */
export function hardcodedRatio(context: CheckContext): readonly Found<HardcodedRatio>[] {
  const { daily, metrics, formulaAt } = context;
  const typed = new Map<MetricKey, Found<HardcodedRatio>[]>();
  const formulas = new Map<MetricKey, number>();
  for (const row of daily.rows) {
    const figures = figuresOf(row);
    for (const [metric, { place, reading }] of cellsOf(row)) {
      const { kind } = definitionOf(metrics.of(metric)).aggregation;
      if (kind !== 'ratio' && kind !== 'expression') continue;
      if (formulaAt(place) !== null) formulas.set(metric, (formulas.get(metric) ?? 0) + 1);
      else if (reading.kind === 'number' && recomputedOtherwise(metric, reading.value, figures, context) === null) {
        const one: Found<HardcodedRatio> = {
          place,
          day: row.day,
          metric,
          severity: 'weak',
          args: { value: reading.value },
        };
        typed.set(metric, [...(typed.get(metric) ?? []), one]);
      }
    }
  }
  return [...typed].flatMap(([metric, found]) => {
    const count = formulas.get(metric) ?? 0;
    return count >= (count + found.length) * MOSTLY_FORMULAS ? found : [];
  });
}
