/**
 * The z below which a share `p` of the standard normal distribution lies; relative error about 1e-16.
 * Wichura, M. J. (1988): Algorithm AS 241, The Percentage Points of the Normal Distribution, Applied Statistics 37,
 * 477–484 (PPND16), without its far tail: 2e-11 ≤ p ≤ 1 − 2e-11; outside, NaN.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return NaN;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) return q * quotient(CENTRE, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  if (r > 5) return NaN;
  const z = quotient(TAIL, r - 1.6);
  return q < 0 ? -z : z;
}

/* eslint-disable no-loss-of-precision -- every digit as published, so that they can be compared with the paper */

/** Coefficients of a quotient of two polynomials, constant term first. */
type Quotient = readonly [over: readonly number[], under: readonly number[]];

const CENTRE: Quotient = [
  [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
    67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
    28729.085735721942674, 5226.495278852854561,
  ],
];

const TAIL: Quotient = [
  [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
];

/* eslint-enable no-loss-of-precision */

function quotient([over, under]: Quotient, x: number): number {
  let numerator = 0;
  let denominator = 0;
  for (let i = over.length - 1; i >= 0; i--) {
    numerator = numerator * x + (over[i] as number);
    denominator = denominator * x + (under[i] as number);
  }
  return numerator / denominator;
}
