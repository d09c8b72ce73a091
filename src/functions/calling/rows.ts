import { isErrorValue, type CellValue } from '../../domain/cells';
import { MetricError } from '../../domain/errors';
import { orThrow, isBlank, matrixOf } from './matrix';
import { receivedError } from './errors';
import { readNumberOrBlank, type Matrix, type Reader } from './readers';

/** One row that exists: its key and the cells of the other ranges beside it. */
export type Visit = (key: unknown, cells: readonly unknown[]) => void;

/**
 * Visits the cells of `keys` (ids or dates) with the cells beside them in the other ranges. A blank key is a row that
 * does not exist; it arrives as 0 on desktop, so 0 is none either. All ranges must have the size of the keys, else
 * badArgument `sameSize`. An error as a key is thrown; cells beside a blank key are not looked at.
 */
export function eachRow(keys: Matrix, others: Readonly<Record<string, Matrix>>, visit: Visit): void {
  const names = Object.keys(others);
  const own = matrixOf(keys);
  const beside = names.map((name) => sameSize(own, matrixOf(others[name]), name));
  own.forEach((row, r) =>
    row.forEach((key, c) => {
      if (isBlank(key) || key === 0) return;
      if (typeof key === 'object' || isErrorValue(key as CellValue)) throw receivedError(key);
      visit(
        key,
        beside.map((matrix) => (matrix[r] as any[])[c]),
      );
    }),
  );
}

/** Ranges that describe the same rows; a column beside a row of as many cells is a mistake, too. */
export function sameSize(keys: any[][], matrix: any[][], name: string): any[][] {
  if (matrix.length !== keys.length || (matrix[0] as any[]).length !== (keys[0] as any[]).length) {
    throw new MetricError('badArgument', name, 'sameSize');
  }
  return matrix;
}

/** One cell by a reader; its error is thrown. */
export function readCell(reader: Reader, cell: unknown, name: string): number | string {
  return orThrow(reader(cell, name));
}

/** The first cell as a number; the preset where it is blank or left out. */
export function readSetting(name: string, matrix: Matrix, preset: number): number {
  const value = readCell(readNumberOrBlank, (matrixOf(matrix)[0] as any[])[0], name);
  return value === '' ? preset : (value as number);
}
