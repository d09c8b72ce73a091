import type { CellValue } from '../../cells';
import { cellsOf } from '../../metrics/daily';
import { followsFromInputs } from '../followsFromInputs';
import type { CheckContext, Found } from '../rule';

export interface BrokenFormula {
  /** The error that the cell shows. */
  readonly value: CellValue;
}

/** A formula that gives an error: a row was deleted under it, a name is misspelt. An error that its row's inputs explain is none. */
export function brokenFormula({ daily, metrics, formulaAt }: CheckContext): readonly Found<BrokenFormula>[] {
  const found: Found<BrokenFormula>[] = [];
  for (const row of daily.rows) {
    if (row.day === null) continue;
    for (const [metric, { place, value, reading }] of cellsOf(row)) {
      if (
        reading.kind !== 'error' ||
        formulaAt(place) === null ||
        followsFromInputs(row, metrics.of(metric), daily.kept)
      )
        continue;
      found.push({ place, day: row.day, metric, severity: 'error', args: { value } });
    }
  }
  return found;
}
