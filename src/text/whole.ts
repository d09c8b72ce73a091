import { displayNumber } from '../domain/metrics/display';

/** A count with thousands separators; a part of one with the decimals that it has, two at most. */
export function whole(count: number): string {
  return count % 1 === 0 ? displayNumber(count, 'pieces') : displayNumber(count, 'score').replace(/0$/, '');
}
