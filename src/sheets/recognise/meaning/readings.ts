import { METRICS, type MetricId } from '../../../domain/metrics/metrics';
import type { Meaning } from './meaning';

/** The metrics of which a header may name the figure: none, one for certain, or those among which somebody must choose. */
export interface Readings {
  readonly metrics: readonly MetricId[];
  /** Only where there is one: nobody need be asked. */
  readonly certain: boolean;
}

const NONE: Readings = { metrics: [], certain: false };

/** Headers of a count that people write over an amount, too. */
const OFTEN_AMOUNTS: ReadonlyMap<string, Readings> = new Map([
  ['客单数', { metrics: ['orderValue', 'buyersPlaced'], certain: false }],
]);

/**
 * What a header in the spelling of `normaliseHeader` may be the figure of: the same for a sheet of the workbook and for a file.
 * `isAmount`: whether its values can only be amounts. 客单数 with decimals is probably 客单价, for a number of buyers has none.
 */
export function readingsOf(name: string, meaning: Meaning, isAmount: () => boolean): Readings {
  if (meaning.kind === 'ambiguous') return { metrics: meaning.metrics, certain: false };
  if (meaning.kind !== 'metric' || meaning.facet !== 'actual') return NONE;
  const often = OFTEN_AMOUNTS.get(name);
  return often && isAmount() ? often : { metrics: [meaning.metric], certain: true };
}

/**
 * The same where it is only read: 付款 with 12.5 in it is no number of orders. What a file says is written into the workbook, so
 * there it is asked all the same.
 */
export function readingsByValues(name: string, meaning: Meaning, isAmount: () => boolean): Readings {
  const readings = readingsOf(name, meaning, isAmount);
  if (readings.certain || meaning.kind !== 'ambiguous') return readings;
  const [amount, ...amounts] = readings.metrics.filter((id) => METRICS[id].unit === 'yuan');
  // Where all readings are amounts, that they are tells nothing.
  const mayBeCount = readings.metrics.length > 1 && amounts.length === 0;
  return amount && mayBeCount && isAmount() ? { metrics: [amount], certain: true } : readings;
}
