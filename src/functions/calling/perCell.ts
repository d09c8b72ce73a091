import type { Argument, Compute } from './argument';
import { broadcast } from './broadcast';
import { isOmitted, matrixOf } from './matrix';
import { readNumber, type Matrix, type Typed } from './readers';

type Parameters = Readonly<Record<string, Matrix | Typed>>;
type Repeating = Readonly<Record<string, readonly Matrix[] | null | undefined>>;

/**
 * Combines ranges cell by cell with Excel's own broadcasting: a scalar meets every cell, a row every row, a column
 * every column; where shapes differ otherwise, the cells beyond the smaller range are #N/A.
 *
 * `compute` gets the values in the order of the keys: `required` first, a blank of which is 0; then `optional`,
 * undefined where left out; then every range of `repeating`. The keys are the parameters' names, for the messages.
 * A figure that is missing (`-`, 无) leaves its cell of the result empty; an optional one counts as left out.
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
  return { name, matrix, height: matrix.length, width, reader, takesNumbers: !reader.numbersToo, optional, absent };
}
