import { functionErrors } from '../../text/functions/zh-CN';
import type { Argument, Compute } from './argument';
import { errorInMatrix, excelError, MISSING, toExcelError } from './errors';
import { fillNumberRows } from './numberColumns';

/** `compute` for every cell of the result, on the cells that Excel's arithmetic would put together there. */
export function broadcast(compute: Compute, args: readonly Argument[]): any[][] {
  const height = args.reduce((most, { height: own }) => Math.max(most, own), 1);
  const width = args.reduce((most, { width: own }) => Math.max(most, own), 1);
  const isSingle = height === 1 && width === 1;
  const result: any[][] = new Array(height);
  const fits = args.every((one) => one.takesNumbers && (one.height === 1 || one.height === height));
  if (fits && width === 1 && height > 1) fillNumberRows(compute, args, result);
  for (let r = 0; r < height; r++) {
    if (result[r]) continue;
    const rows = args.map(({ matrix, height: own }) => matrix[own === 1 ? 0 : r]);
    const line: unknown[] = [];
    for (let c = 0; c < width; c++) line.push(oneCell(compute, args, rows, c, isSingle));
    result[r] = line;
  }
  return result;
}

/** The value in column `c` of these rows. An error is thrown by a single cell, else returned. */
function oneCell(
  compute: Compute,
  args: readonly Argument[],
  rows: readonly (any[] | undefined)[],
  c: number,
  isSingle: boolean,
): unknown {
  try {
    const value = compute(...args.map((one, k) => read(one, rows[k], one.width === 1 ? 0 : c)));
    // The difference is NaN for NaN and both infinities.
    if (typeof value === 'number' && value - value !== 0) throw excelError('invalidNumber');
    return value === null || value === undefined ? '' : value;
  } catch (error) {
    if (error === MISSING) return '';
    const answer = toExcelError(error);
    if (isSingle) throw answer;
    return errorInMatrix(answer);
  }
}

/** A cell as its argument reads it; beyond a range there is nothing to read. A missing optional figure is left out. */
function read(one: Argument, row: any[] | undefined, column: number): number | string | undefined {
  if (!row || column >= one.width) throw excelError('notAvailable', functionErrors.differentShapes);
  if (one.absent) return undefined;
  const value = one.reader(row[column], one.name);
  if (value === MISSING && one.optional) return undefined;
  if (typeof value === 'object') throw value;
  return value;
}
