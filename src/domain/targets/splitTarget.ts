import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';

/** The most steps a total may hold: beyond it a double can no longer tell one step from the next. */
const MOST_STEPS = 9e12;
/** A total or a locked part this close to a whole number of steps is one: 0.1 + 0.2 is 0.30. */
const STEP_NOISE = 1e-6;

/**
 * Splits `total` by `weights` so that the parts are whole steps, each within one step of its exact share, and add up
 * to exactly the total (largest remainder; of equal remainders the earlier part gets the step).
 *
 * `total` in any additive unit ≥ 0, a whole number of steps; `weights` ≥ 0, not all 0; `step` > 0, 0.01 = 分.
 * `locked` holds amounts set by hand, null where a part is free: they stay as they are, the rest is split again.
 * Errors: outOfRange for negative input; badArgument `notWholeSteps`, `lockedTooMuch`, `noWeights`, `sameSize`.
 */
export function splitTarget(
  total: number,
  weights: readonly number[],
  step = 0.01,
  locked: readonly (number | null)[] = [],
): number[] {
  if (!(step > 0 && step < Infinity)) throw new MetricError('outOfRange', 'step');
  if (locked.length && locked.length !== weights.length) throw new MetricError('badArgument', 'locked', 'sameSize');
  // 1 ÷ 0.01 is 100: dividing whole steps by it gives the double nearest to the amount, which k × 0.01 does not.
  const inverse = Math.round(1 / step);
  const exact = Math.abs(inverse * step - 1) < 1e-12;
  const amount = (steps: number): number => (exact ? steps / inverse : steps * step);

  const parts: number[] = [];
  const free: number[] = [];
  let rest = wholeSteps(total, step, 'total');
  for (let i = 0; i < weights.length; i++) {
    requireAmount(weights[i] as number, 'weights');
    const fixed = locked[i];
    if (typeof fixed === 'number') rest -= parts[i] = wholeSteps(fixed, step, 'locked');
    else free.push(i);
  }
  if (rest < 0) throw new MetricError('badArgument', 'locked', 'lockedTooMuch');
  const shares = splitSteps(
    rest,
    free.map((i) => weights[i] as number),
  );
  free.forEach((i, k) => (parts[i] = shares[k] as number));
  return parts.map(amount);
}

function wholeSteps(value: number, step: number, field: string): number {
  const steps = requireAmount(value, field) / step;
  if (steps > MOST_STEPS) throw new MetricError('outOfRange', field);
  const whole = Math.round(steps);
  // The noise of value ÷ step grows with the number of steps; a real fraction of a step does not hide in it.
  if (Math.abs(steps - whole) > STEP_NOISE + steps * 1e-15)
    throw new MetricError('badArgument', field, 'notWholeSteps');
  return whole;
}

function splitSteps(steps: number, weights: readonly number[]): number[] {
  // Scaled by the largest, so that neither the sum nor a product overflows.
  const largest = weights.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) {
    if (steps > 0) throw new MetricError('badArgument', 'weights', 'noWeights');
    return weights.map(() => 0);
  }
  const scaled = weights.map((weight) => weight / largest);
  const sum = exactSum(scaled);
  const shares = scaled.map((weight) => (steps * weight) / sum);
  const parts = shares.map(Math.floor);
  const remainder = (i: number): number => (shares[i] as number) - (parts[i] as number);
  // A part without weight gets nothing, not even a leftover step.
  const order = parts.map((_, i) => i).filter((i) => (weights[i] as number) > 0);
  order.sort((a, b) => remainder(b) - remainder(a) || a - b);
  // All shares together miss the total by less than a hundredth of a step, so no step is left over twice, and none is
  // missing: never less than 0, never more than one for each part.
  const left = steps - parts.reduce((a, b) => a + b, 0);
  for (const i of order.slice(0, left)) parts[i] = (parts[i] as number) + 1;
  return parts;
}

/**
 * Σ of numbers ≥ 0, right to the last digit (Neumaier's sum, which carries along what each addition rounds off). Rounded
 * at every addition, the sum of two thousand weights is off by enough to hand out a step too many.
 */
function exactSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
