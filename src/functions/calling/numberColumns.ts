import type { Argument, Compute } from './argument';
import { errorInMatrix, toExcelError } from './errors';

// Columns of numbers are what functions are given, a hundred thousand rows at times. Cells go from the ranges to the
// function without a stop, in loops written out: an array of arguments in between costs twice the rest.

/**
 * Fills the rows of a one-column result in which every cell is a number; leaves all others empty, for the general way.
 * Every argument is one column, or one cell that meets every row.
 */
export function fillNumberRows(compute: Compute, args: readonly Argument[], result: any[][]): void {
  const height = result.length;
  const matrices = args.map(({ matrix }) => matrix);
  const steps = args.map((one) => (one.height === 1 ? 0 : 1));
  const absent = args.map((one) => one.absent);
  if (matrices.length === 2 && !absent[1]) return fillTwo(compute, matrices, steps, result);
  for (let r = 0; r < height; r++) {
    if (!areNumbers(matrices, steps, absent, r)) continue;
    try {
      const value = callWith(compute, matrices, steps, r);
      if (isPlain(value)) result[r] = [value];
    } catch (error) {
      result[r] = [errorInMatrix(toExcelError(error))];
    }
  }
}

/** One column against another, as most metrics are: twice as fast as the general loop. */
function fillTwo(compute: Compute, matrices: readonly any[][][], steps: readonly number[], result: any[][]): void {
  const height = result.length;
  const [first, second] = matrices as [any[][], any[][]];
  const [stepA, stepB] = steps as [number, number];
  for (let r = 0; r < height; r++) {
    const a = (first[r * stepA] as any[])[0];
    const b = (second[r * stepB] as any[])[0];
    if (typeof a !== 'number' || typeof b !== 'number') continue;
    try {
      const value = compute(a, b);
      if (isPlain(value)) result[r] = [value];
    } catch (error) {
      result[r] = [errorInMatrix(toExcelError(error))];
    }
  }
}

/** A text or a finite number; the difference is NaN for NaN and both infinities. */
function isPlain(value: unknown): boolean {
  return typeof value === 'number' ? value - value === 0 : typeof value === 'string';
}

function areNumbers(matrices: readonly any[], steps: readonly any[], absent: readonly boolean[], r: number): boolean {
  for (let k = 0; k < matrices.length; k++) {
    if (typeof matrices[k][r * steps[k]][0] !== 'number' && !absent[k]) return false;
  }
  return true;
}

function callWith(compute: Compute, m: readonly any[], s: readonly any[], r: number): unknown {
  switch (m.length) {
    case 1:
      return compute(m[0][r * s[0]][0]);
    case 3:
      return compute(m[0][r * s[0]][0], m[1][r * s[1]][0], m[2][r * s[2]][0]);
    case 8:
      return compute(
        m[0][r * s[0]][0],
        m[1][r * s[1]][0],
        m[2][r * s[2]][0],
        m[3][r * s[3]][0],
        m[4][r * s[4]][0],
        m[5][r * s[5]][0],
        m[6][r * s[6]][0],
        m[7][r * s[7]][0],
      );
    default:
      return compute(...m.map((matrix, k) => matrix[r * s[k]][0]));
  }
}
