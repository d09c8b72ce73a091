import { metricError } from '../errors';
import type { RatioResult } from './ratio';

/**
 * 环比/同比: (now − before) ÷ |before|, as a fraction. Net amounts may be negative; with |before| a rise is positive
 * from any starting point. From 0 to 0 → '' (a day that has not happened yet), from 0 to anything → divisionByZero.
 */
export function growth(now: number, before: number): RatioResult {
  if (before === 0) {
    if (now === 0) return '';
    throw metricError('divisionByZero', 'before');
  }
  return (now - before) / Math.abs(before);
}
