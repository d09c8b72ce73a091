import { readNumberOrZero, type Matrix, type Read, type Reader } from './readers';

/** Whether a parameter was left out. A single blank cell looks the same on the web: no function can tell them apart. */
export function isOmitted(matrix: Matrix): matrix is null | undefined {
  if (!Array.isArray(matrix)) return true;
  if (matrix.length > 1) return false;
  const row = matrix[0];
  return !row || row.length === 0 || (row.length === 1 && (row[0] === null || row[0] === undefined));
}

/** The range itself; one blank cell for a parameter that was left out. */
export function matrixOf(matrix: Matrix): any[][] {
  return isOmitted(matrix) ? [[null]] : (matrix as any[][]);
}

/** Whether a cell holds nothing. On desktop a blank arrives as 0: ask only of cells in which 0 means nothing too. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === '');
}

/** All cells of a range, row by row, read one by one; the first error is thrown, as Excel's SUM does. */
export function readAll(name: string, matrix: Matrix, reader: Reader): (number | string)[] {
  const values: (number | string)[] = [];
  for (const row of matrixOf(matrix)) {
    for (const cell of row) values.push(orThrow(reader(cell, name)));
  }
  return values;
}

/** All cells as numbers, blank or missing → 0. */
export function readNumbers(name: string, matrix: Matrix): number[] {
  return readAll(name, matrix, readNumberOrZero) as number[];
}

/** A value that was read; an error, or that it is missing, is thrown. */
export function orThrow(read: Read): number | string {
  if (typeof read === 'object') throw read;
  return read;
}
