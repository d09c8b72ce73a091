import { ratioOnEveryBasis } from '../../metrics/aggregate';
import type { CellValue } from '../../cells';
import { cellsOf, figuresOf, type DailyRow } from '../../metrics/daily';
import { definitionOf, type Metric, type MetricKey } from '../../metrics/metric';
import type { CheckContext, Found } from '../rule';

export interface NotANumber {
  readonly value: CellValue;
  /** The column's header or the setting's name; null for a date. */
  readonly header: string | null;
}

/**
 * Text or an error where a number belongs, a date cell that is no date, and the same in 目标 and 设置. Blank and `-` are
 * missing, which is another matter.
 */
export function notANumber({ daily, metrics, unreadable }: CheckContext): readonly Found<NotANumber>[] {
  const found: Found<NotANumber>[] = [];
  for (const row of daily.rows) {
    if (row.day === null) {
      found.push(finding(row.place, null, null, row.dateValue, null));
      continue;
    }
    for (const [key, { place, value, reading }] of cellsOf(row)) {
      if (reading.kind !== 'text' && reading.kind !== 'error') continue;
      const metric = metrics.of(key);
      if (reading.kind === 'error' && followsFromInputs(row, metric, daily.kept)) continue;
      found.push(finding(place, row.day, key, value, definitionOf(metric).name));
    }
  }
  for (const { place, value, header } of unreadable) found.push(finding(place, null, null, value, header));
  return found;
}

/** An error in a ratio column that its row's inputs bring about: x ÷ 0, or an input that is named already. */
function followsFromInputs(row: DailyRow, metric: Metric, kept: ReadonlySet<MetricKey>): boolean {
  const { kind } = definitionOf(metric).aggregation;
  if (kind !== 'ratio' && kind !== 'expression') return false;
  return ratioOnEveryBasis(metric, figuresOf(row), kept).every((outcome) => outcome.value === null);
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
