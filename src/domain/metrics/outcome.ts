import type { MetricId, RatioBasisName } from './metrics';

/** A metric over a period. `value` is null when it has none, and `why` then says the reason. */
export interface Outcome {
  readonly value: number | null;
  /** How many of the days had what the metric needs. */
  readonly days: number;
  readonly why?: 'notKept' | 'noData' | 'divisionByZero' | 'outOfRange';
  /** Which of several possible ratios it is: by buyers or, where the shop keeps none, by orders. */
  readonly basis?: RatioBasisName;
  /** Parts of a composed metric that the shop keeps no column for, so they are not in the value. */
  readonly without?: readonly MetricId[];
}
