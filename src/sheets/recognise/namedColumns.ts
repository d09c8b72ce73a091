import type { MetricId } from '../../domain/metrics/metrics';
import { normaliseHeader } from './headers';
import { meaningOf } from './meaning/meaningOf';

/** A column that a sheet may have, with what it may be called. */
export interface NamedColumn<Id extends string> {
  readonly id: Id;
  readonly names: readonly string[];
  /** What else its header may be called: whatever names this metric, or days. */
  readonly means?: MetricId | 'date';
}

/** Finds the column that a header (as `normaliseHeader` spells it) names: by columns' own names first, then by what it means everywhere. */
export function namedColumns<Id extends string>(columns: readonly NamedColumn<Id>[]): (name: string) => Id | null {
  const own = new Map<string, Id>();
  for (const { id, names } of columns) {
    for (const text of names) {
      const { name } = normaliseHeader(text);
      if (!own.has(name)) own.set(name, id);
    }
  }
  const meant = new Map<string, Id>();
  for (const { id, means } of columns) if (means !== undefined && !meant.has(means)) meant.set(means, id);
  return (name) => {
    const known = own.get(name);
    if (known !== undefined || meant.size === 0) return known ?? null;
    const meaning = meaningOf(name);
    const means = meaning.kind === 'metric' && meaning.facet === 'actual' ? meaning.metric : meaning.kind;
    return meant.get(means) ?? null;
  };
}
