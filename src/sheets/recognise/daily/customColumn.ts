import type { CustomMetric } from '../../../domain/metrics/metric';
import { customKey, type ShopMetrics } from '../../../domain/metrics/shopMetrics';
import { normaliseHeader } from '../headers';
import { meaningOf } from '../meaning/meaningOf';
import { isUnit } from '../meaning/units';
import type { TableColumn } from './table';

/**
 * The shop's own metric that a header names, alone or among words that change nothing: 实际 below it, 全店 or a group that only
 * sorts the columns above. Under PC端 it is a part, beside 目标 a target.
 */
export function customMetricOf({ path }: TableColumn, own: ShopMetrics): CustomMetric | null {
  if (own.custom.length === 0) return null;
  let found: CustomMetric | null = null;
  for (const text of path) {
    if (isUnit(text)) continue;
    const named = own.find(customKey(normaliseHeader(text).name));
    if (named !== null && typeof named !== 'string') {
      if (found !== null && found !== named) return null;
      found = named;
      continue;
    }
    const meaning = meaningOf(text);
    const isNeutral = meaning.kind === 'unknown' || meaning.kind === 'whole';
    if (!isNeutral && !(meaning.kind === 'facet' && meaning.facet === 'actual')) return null;
  }
  return found;
}
