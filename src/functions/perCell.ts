import { functionErrors } from '../text/functionErrors.zh-CN';
import { errorInMatrix, excelError, toExcelError } from './errors';
import { isOmitted, matrixOf } from './matrix';
import { readNumber, type Matrix, type Reader, type Typed } from './readers';

type Parameters = Readonly<Record<string, Matrix | Typed>>;
type Repeating = Readonly<Record<string, readonly Matrix[] | null | undefined>>;

/** One value of the result. null and undefined become '': Excel shows a null inside an array as 0. */
export type CellResult = number | string | boolean | null | undefined;
type Compute = (...values: any[]) => CellResult;

/** A parameter that has a range. */
interface Given {
  readonly name: string;
  /** Its place among the arguments of `compute`. */
  readonly slot: number;
  readonly matrix: any[][];
  readonly height: number;
  readonly width: number;
  readonly reader: Reader;
  /** Whether a number is taken as it is, without asking the reader: so it is for nearly every cell there is. */
  readonly takesNumbers: boolean;
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
  const names = Object.keys(required);
  const given = names.map((name, slot) => describe(name, slot, required[name]));
  let arity = names.length;
  for (const name of Object.keys(optional)) {
    const parameter = optional[name];
    if (!isOmitted(isTyped(parameter) ? parameter.matrix : parameter)) given.push(describe(name, arity, parameter));
    arity++;
  }
  for (const name of Object.keys(repeating)) {
    const ranges = repeating[name];
    // Where a repeating parameter is left out, a runtime may put the invocation object in its place.
    if (!Array.isArray(ranges)) continue;
    for (const range of ranges) if (!isOmitted(range)) given.push(describe(name, arity++, range));
  }
  return broadcast(compute, given, new Array(arity).fill(undefined));
}

function isTyped(parameter: Matrix | Typed): parameter is Typed {
  return !!parameter && !Array.isArray(parameter) && 'reader' in parameter;
}

function describe(name: string, slot: number, parameter: Matrix | Typed): Given {
  const matrix = matrixOf(isTyped(parameter) ? parameter.matrix : parameter);
  const reader = isTyped(parameter) ? parameter.reader : readNumber;
  const width = (matrix[0] as any[]).length;
  return { name, slot, matrix, height: matrix.length, width, reader, takesNumbers: !reader.numbersToo };
}

function broadcast(compute: Compute, given: readonly Given[], values: unknown[]): any[][] {
  const height = given.reduce((most, { height: own }) => Math.max(most, own), 1);
  const width = given.reduce((most, { width: own }) => Math.max(most, own), 1);
  const rows: (any[] | undefined)[] = given.map(() => undefined);
  const result: any[][] = new Array(height);
  for (let r = 0; r < height; r++) {
    for (let k = 0; k < given.length; k++) {
      const one = given[k] as Given;
      rows[k] = one.matrix[one.height === 1 ? 0 : r];
    }
    const line: any[] = new Array(width);
    for (let c = 0; c < width; c++) {
      const value = oneCell(compute, given, rows, c, values);
      if (typeof value !== 'object') line[c] = value;
      else if (height === 1 && width === 1) throw value;
      else line[c] = errorInMatrix(value);
    }
    result[r] = line;
  }
  return result;
}

/** The value of column `c` of the current `rows`. `values` is reused: an array per cell would cost more than the rest. */
function oneCell(
  compute: Compute,
  given: readonly Given[],
  rows: readonly (any[] | undefined)[],
  c: number,
  values: unknown[],
): number | string | boolean | CustomFunctions.Error {
  for (let k = 0; k < given.length; k++) {
    const one = given[k] as Given;
    const row = rows[k];
    const column = one.width === 1 ? 0 : c;
    if (row === undefined || column >= one.width) return excelError('notAvailable', functionErrors.differentShapes);
    const cell = row[column];
    if (typeof cell === 'number' && one.takesNumbers) values[one.slot] = cell;
    else {
      const read = one.reader(cell, one.name);
      if (typeof read === 'object') return read;
      values[one.slot] = read;
    }
  }
  let value: CellResult;
  try {
    value = call(compute, values);
  } catch (error) {
    return toExcelError(error);
  }
  // The difference is NaN for NaN and both infinities.
  if (typeof value === 'number') return value - value === 0 ? value : excelError('invalidNumber');
  return value === null || value === undefined ? '' : value;
}

/** A call with the arguments written out is several times faster than one that spreads them. */
function call(compute: Compute, v: unknown[]): CellResult {
  switch (v.length) {
    case 1:
      return compute(v[0]);
    case 2:
      return compute(v[0], v[1]);
    case 3:
      return compute(v[0], v[1], v[2]);
    case 4:
      return compute(v[0], v[1], v[2], v[3]);
    case 8:
      return compute(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]);
    default:
      return compute(...v);
  }
}
