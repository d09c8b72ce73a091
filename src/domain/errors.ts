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
  ) {
    super(`${code}: ${field}${reason ? ` (${reason})` : ''}`);
    this.name = 'MetricError';
  }
}
