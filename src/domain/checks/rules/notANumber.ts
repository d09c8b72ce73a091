import type { CellValue } from '../../cells';
import { cellsOf } from '../../metrics/daily';
import { definitionOf, type MetricKey } from '../../metrics/metric';
import { followsFromInputs } from '../followsFromInputs';
import type { CheckContext, Found } from '../rule';

export interface NotANumber {
  readonly value: CellValue;
  /** The column's header or the setting's name; null for a date. */
  readonly header: string | null;
}

/**
 * Text or an error where a number belongs, a date cell that is no date, and the same in 目标 and 设置. Blank and `-` are
 * missing, which is another matter; the error of a formula is `brokenFormula`'s.
 */
export function notANumber({ daily, metrics, unreadable, formulaAt }: CheckContext): readonly Found<NotANumber>[] {
  const found: Found<NotANumber>[] = [];
  for (const row of daily.rows) {
    if (row.day === null) {
      found.push(finding(row.place, null, null, row.dateValue, null));
      continue;
    }
    for (const [key, { place, value, reading }] of cellsOf(row)) {
      if (reading.kind !== 'text' && reading.kind !== 'error') continue;
      const metric = metrics.of(key);
      const isNamedElsewhere = formulaAt(place) !== null || followsFromInputs(row, metric, daily.kept);
      if (reading.kind === 'error' && isNamedElsewhere) continue;
      found.push(finding(place, row.day, key, value, definitionOf(metric).name));
    }
  }
  for (const { place, value, header } of unreadable) found.push(finding(place, null, null, value, header));
  return found;
}

function finding(
  place: Found<NotANumber>['place'],
  day: number | null,
  metric: MetricKey | null,
  value: CellValue,
  header: string | null,
): Found<NotANumber> {
  return { place, day, metric, severity: 'error', args: { value, header } };
}
