import { ratioOnEveryBasis } from '../../metrics/aggregate';
import type { CellValue } from '../../cells';
import { cellsOf, figuresOf, type DailyRow } from '../../metrics/daily';
import { METRICS, type MetricId } from '../../metrics/metrics';
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
export function notANumber({ daily, unreadable }: CheckContext): readonly Found<NotANumber>[] {
  const found: Found<NotANumber>[] = [];
  for (const row of daily.rows) {
    if (row.day === null) {
      found.push(finding(row.place, null, null, row.dateValue, null));
      continue;
    }
    for (const [id, { place, value, reading }] of cellsOf(row)) {
      const isBad = reading.kind === 'text' || (reading.kind === 'error' && !followsFromInputs(row, id, daily.kept));
      if (isBad) found.push(finding(place, row.day, id, value, METRICS[id].name));
    }
  }
  for (const { place, value, header } of unreadable) found.push(finding(place, null, null, value, header));
  return found;
}

/** An error in a ratio column that its row's inputs bring about: x ÷ 0, or an input that is named already. */
function followsFromInputs(row: DailyRow, id: MetricId, kept: ReadonlySet<MetricId>): boolean {
  if (METRICS[id].aggregation.kind !== 'ratio') return false;
  return ratioOnEveryBasis(id, figuresOf(row), kept).every((outcome) => outcome.value === null);
}

function finding(
  place: Found<NotANumber>['place'],
  day: number | null,
  metric: MetricId | null,
  value: CellValue,
  header: string | null,
): Found<NotANumber> {
  return { place, day, metric, severity: 'error', args: { value, header } };
}
