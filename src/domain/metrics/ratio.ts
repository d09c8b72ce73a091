import { metricError } from '../errors';

/** What a ratio gives: a number, or the empty text for a day that has not happened yet (0 ÷ 0). */
export type RatioResult = number | '';

/**
 * numerator ÷ denominator, for counts and amounts.
 * 0 ÷ 0 → '' (a blank cell reaches a formula as 0, so a day without figures stays clean);
 * x ÷ 0 → divisionByZero. Negative or non-finite input → outOfRange, naming the field.
 */
export function ratio(
  numerator: number,
  denominator: number,
  fields: readonly [numerator: string, denominator: string],
): RatioResult {
  requireAmount(numerator, fields[0]);
  requireAmount(denominator, fields[1]);
  if (denominator === 0) {
    if (numerator === 0) return '';
    throw metricError('divisionByZero', fields[1]);
  }
  return numerator / denominator;
}

/** A finite number ≥ 0, else outOfRange. */
export function requireAmount(value: number, field: string): number {
  // NaN fails the first comparison, so one test covers negative, NaN and both infinities.
  if (!(value >= 0 && value < Infinity)) throw metricError('outOfRange', field);
  return value;
}
