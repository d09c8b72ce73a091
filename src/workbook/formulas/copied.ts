import { MAX_COLUMNS, MAX_ROWS } from '../contents';
import { mapReferences, type Ends, type ReferenceEnd } from './references';

/**
 * The formula as it reads `rows` below and `columns` to the right, as if it had been copied there: relative references
 * go along, `$5` stays, and nothing that only looks like a reference (texts, LOG10, names) is touched. What would
 * lie outside the sheet is `#REF!`, as Excel has it.
 */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const moved = { ...reference, rows: along(reference.rows, rows), columns: along(reference.columns, columns) };
    return isInside(moved.rows, MAX_ROWS) && isInside(moved.columns, MAX_COLUMNS) ? moved : '#REF!';
  });
}

function along(ends: Ends | null, by: number): Ends | null {
  const move = (end: ReferenceEnd) => (end.fixed ? end : { ...end, index: end.index + by });
  return ends && [move(ends[0]), move(ends[1])];
}

function isInside(ends: Ends | null, size: number): boolean {
  return ends === null || ends.every(({ index }) => index >= 0 && index < size);
}
