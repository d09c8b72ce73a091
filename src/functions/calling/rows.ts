import { isErrorValue, type CellValue } from '../../domain/cells';
import { MetricError } from '../../domain/errors';
import { parseCellNumber } from '../../sheets/recognise/cellNumber';
import { orThrow, isBlank, matrixOf } from './matrix';
import { receivedError } from './errors';
import { readNumberOrBlank, type Matrix, type Reader } from './readers';

/** One row that exists: its key and the cells of the other ranges beside it. */
export type Visit = (key: unknown, cells: readonly unknown[]) => void;

/**
 * Visits the cells of `keys` (ids or dates) with the cells beside them in the other ranges; `isNoRow` says which rows
 * are none. All ranges must have the size of the keys, else badArgument `sameSize`. An error as a key is thrown; cells
 * beside a key that is none are not looked at.
 */
export function eachRow(keys: Matrix, others: Readonly<Record<string, Matrix>>, visit: Visit): void {
  const names = Object.keys(others);
  const own = matrixOf(keys);
  const beside = names.map((name) => sameSize(own, matrixOf(others[name]), name));
  own.forEach((row, r) =>
    row.forEach((key, c) => {
      if (isNoRow(key)) return;
      if (typeof key === 'object' || isErrorValue(key as CellValue)) throw receivedError(key);
      visit(
        key,
        beside.map((matrix) => (matrix[r] as any[])[c]),
      );
    }),
  );
}

/** Longer than any way to write that there is none, `="未统计"` included; ids mostly are, and need not be parsed. */
const LONGEST_MARK = 8;

/** Whether a key says that its row is none: blank, which arrives as 0 on desktop, or `-` as exports put for an id. */
export function isNoRow(key: unknown): boolean {
  if (typeof key !== 'string') return isBlank(key) || key === 0;
  return isBlank(key) || (key.length <= LONGEST_MARK && parseCellNumber(key).kind === 'missing');
}

/** Ranges that describe the same rows; a column beside a row of as many cells is a mistake, too. */
export function sameSize(keys: any[][], matrix: any[][], name: string): any[][] {
  if (matrix.length !== keys.length || (matrix[0] as any[]).length !== (keys[0] as any[]).length) {
    throw new MetricError('badArgument', name, 'sameSize');
  }
  return matrix;
}

/** One cell by a reader; its error, or that it is missing, is thrown. */
export function readCell(reader: Reader, cell: unknown, name: string): number | string {
  return orThrow(reader(cell, name));
}

/** The first cell as a number; the preset where it is blank, missing or left out. */
export function readSetting(name: string, matrix: Matrix, preset: number): number {
  const value = readCell(readNumberOrBlank, (matrixOf(matrix)[0] as any[])[0], name);
  return value === '' ? preset : (value as number);
}
