import { functionErrors } from '../text/functionErrors.zh-CN';
import { errorInMatrix, excelError, toExcelError } from './errors';
import { isOmitted, matrixOf } from './matrix';
import { readNumber, type Matrix, type Reader, type Typed } from './readers';

type Parameters = Readonly<Record<string, Matrix | Typed>>;
type Repeating = Readonly<Record<string, readonly Matrix[] | null | undefined>>;

/** One value of the result. null and undefined become '': Excel shows a null inside an array as 0. */
export type CellResult = number | string | boolean | null | undefined;
type Compute = (...values: any[]) => CellResult;

/** One argument of `compute`. */
interface Argument {
  readonly name: string;
  readonly matrix: any[][];
  readonly height: number;
  readonly width: number;
  readonly reader: Reader;
  /** Whether a number is taken as it is, without asking the reader: so it is for nearly every cell there is. */
  readonly takesNumbers: boolean;
  /** Left out: `compute` gets undefined. */
  readonly absent: boolean;
}

/**
 * Combines ranges cell by cell with Excel's own broadcasting: a scalar meets every cell, a row every row, a column
 * every column; where shapes differ otherwise, the cells beyond the smaller range are #N/A.
 *
 * `compute` gets the values in the order of the keys: `required` first, a blank of which is 0; then `optional`,
 * undefined where left out; then every range of `repeating`. The keys are the parameters' names, for the messages.
 * One cell as the result: its error is thrown. Several: each error stands in its own cell.
 */
export function perCell(
  compute: Compute,
  required: Parameters,
  optional: Parameters = {},
  repeating: Repeating = {},
): any[][] {
  const args = Object.keys(required).map((name) => argument(name, required[name], false));
  for (const name of Object.keys(optional)) args.push(argument(name, optional[name], true));
  for (const name of Object.keys(repeating)) {
    const ranges = repeating[name];
    // Where a repeating parameter is left out, a runtime may put the invocation object in its place.
    if (!Array.isArray(ranges)) continue;
    for (const range of ranges) if (!isOmitted(range)) args.push(argument(name, range, false));
  }
  return broadcast(compute, args);
}

function argument(name: string, parameter: Matrix | Typed, optional: boolean): Argument {
  const typed = parameter && !Array.isArray(parameter) && 'reader' in parameter ? parameter : null;
  const range = typed ? typed.matrix : (parameter as Matrix);
  const reader = typed ? typed.reader : readNumber;
  const absent = optional && isOmitted(range);
  const matrix = absent ? [[undefined]] : matrixOf(range);
  const width = (matrix[0] as any[]).length;
  return { name, matrix, height: matrix.length, width, reader, takesNumbers: !reader.numbersToo, absent };
}

function broadcast(compute: Compute, args: readonly Argument[]): any[][] {
  const height = args.reduce((most, { height: own }) => Math.max(most, own), 1);
  const width = args.reduce((most, { width: own }) => Math.max(most, own), 1);
  const isSingle = height === 1 && width === 1;
  // Nearly always every range has one of the sizes that combine, and wants numbers: then a number needs no look at its
  // argument.
  const isPlain = args.every(
    (one) =>
      one.takesNumbers && (one.height === 1 || one.height === height) && (one.width === 1 || one.width === width),
  );
  if (isPlain && args.length === 2 && width === 1 && height > 1) {
    return twoColumns(compute, args, height);
  }
  const rows: (any[] | undefined)[] = args.map(() => undefined);
  const columns = args.map(() => 0);
  const result: any[][] = new Array(height);
  for (let r = 0; r < height; r++) {
    for (let k = 0; k < args.length; k++) {
      const { matrix, height: own } = args[k] as Argument;
      rows[k] = matrix[own === 1 ? 0 : r];
    }
    // A literal of one is much cheaper than an array that grows, and a column is what formulas are given.
    const line = [oneCell(compute, args, rows, columns, isPlain, isSingle)];
    for (let c = 1; c < width; c++) {
      for (let k = 0; k < args.length; k++) columns[k] = (args[k] as Argument).width === 1 ? 0 : c;
      line.push(oneCell(compute, args, rows, columns, isPlain, isSingle));
    }
    if (width > 1) columns.fill(0);
    result[r] = line;
  }
  return result;
}

/** The same for one column ÷ another, as most metrics are: written out, it takes half the time of the general loop. */
function twoColumns(compute: Compute, args: readonly Argument[], height: number): any[][] {
  const [a, b] = args as [Argument, Argument];
  const [stepA, stepB] = [a.height === 1 ? 0 : 1, b.height === 1 ? 0 : 1];
  const columns = [0, 0];
  const result: any[][] = new Array(height);
  for (let r = 0; r < height; r++) {
    const rowA = a.matrix[r * stepA] as any[];
    const rowB = b.matrix[r * stepB] as any[];
    const [x, y] = [rowA[0], rowB[0]];
    if (typeof x === 'number' && typeof y === 'number') {
      try {
        const value = compute(x, y);
        if (typeof value === 'number' ? value - value === 0 : typeof value === 'string') {
          result[r] = [value];
          continue;
        }
      } catch (error) {
        result[r] = [errorInMatrix(asExcelError(error))];
        continue;
      }
    }
    result[r] = [oneCell(compute, args, [rowA, rowB], columns, false, false)];
  }
  return result;
}

/** The value where `columns` of the current `rows` meet. An error is thrown by a single cell, else returned. */
function oneCell(
  compute: Compute,
  args: readonly Argument[],
  rows: readonly (any[] | undefined)[],
  columns: readonly number[],
  isPlain: boolean,
  isSingle: boolean,
): unknown {
  let value: CellResult;
  try {
    value =
      isPlain && areNumbers(args, rows, columns)
        ? computeNumbers(compute, rows, columns)
        : computeCells(compute, args, rows, columns);
  } catch (error) {
    const answer = asExcelError(error);
    if (isSingle) throw answer;
    return errorInMatrix(answer);
  }
  // The difference is NaN for NaN and both infinities.
  if (typeof value === 'number' && value - value !== 0) {
    const answer = excelError('invalidNumber');
    if (isSingle) throw answer;
    return errorInMatrix(answer);
  }
  return value === null || value === undefined ? '' : value;
}

function asExcelError(error: unknown): CustomFunctions.Error {
  return error instanceof CustomFunctions.Error ? error : toExcelError(error);
}

function areNumbers(args: readonly Argument[], rows: readonly any[], columns: readonly any[]): boolean {
  for (let k = 0; k < rows.length; k++) {
    if (typeof rows[k][columns[k]] !== 'number' && !(args[k] as Argument).absent) return false;
  }
  return true;
}

/** Cell by cell, each as its argument reads it; outside a range there is nothing to read. */
function computeCells(
  compute: Compute,
  args: readonly Argument[],
  rows: readonly any[],
  columns: readonly any[],
): CellResult {
  const values = args.map((one, k) => {
    const row = rows[k];
    if (!row || columns[k] >= one.width) throw excelError('notAvailable', functionErrors.differentShapes);
    if (one.absent) return undefined;
    const read = one.reader(row[columns[k]], one.name);
    if (typeof read === 'object') throw read;
    return read;
  });
  return compute(...values);
}

/** Numbers go from the ranges to the function without a stop: an array of arguments in between costs twice the rest. */
function computeNumbers(compute: Compute, rows: readonly any[], columns: readonly any[]): CellResult {
  switch (rows.length) {
    case 1:
      return compute(rows[0][columns[0]]);
    case 2:
      return compute(rows[0][columns[0]], rows[1][columns[1]]);
    case 3:
      return compute(rows[0][columns[0]], rows[1][columns[1]], rows[2][columns[2]]);
    case 8:
      return compute(
        rows[0][columns[0]],
        rows[1][columns[1]],
        rows[2][columns[2]],
        rows[3][columns[3]],
        rows[4][columns[4]],
        rows[5][columns[5]],
        rows[6][columns[6]],
        rows[7][columns[7]],
      );
    default:
      return compute(...rows.map((row, k) => row[columns[k]]));
  }
}
