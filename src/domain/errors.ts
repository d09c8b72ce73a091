/**
 * Why a metric has no value. One map at the edge turns codes into Excel errors:
 * notANumber → #VALUE!, badArgument → #VALUE!, outOfRange → #NUM!, divisionByZero → #DIV/0!, notFound → #N/A.
 */
export type MetricErrorCode = 'notANumber' | 'badArgument' | 'outOfRange' | 'divisionByZero' | 'notFound';

/** Thrown by metric functions. `field` is the parameter's name in code, e.g. `visitors`. */
export class MetricError extends Error {
  constructor(
    readonly code: MetricErrorCode,
    readonly field: string,
    /** A short reason in code, for the text table to explain: `mustIncrease`, `tooLong` … */
    readonly reason: string = '',
    /** Which character of a text it is about, from 0. */
    readonly at?: number,
  ) {
    super(`${code}: ${field}${reason ? ` (${reason})` : ''}`);
    this.name = 'MetricError';
  }
}

const made = new Map<string, MetricError>();

/**
 * The error of a code and a field, made once and thrown again: in a column of 100,000 rows, stacks captured for the bad
 * ones cost more than all the arithmetic.
 */
export function metricError(code: MetricErrorCode, field: string): MetricError {
  const key = `${code} ${field}`;
  let error = made.get(key);
  if (!error) made.set(key, (error = new MetricError(code, field)));
  return error;
}
