import type { CellValue } from '../../cells';
import { METRICS, type MetricId } from '../../metrics';
import type { CheckContext, Found } from '../rule';

export interface NotANumber {
  readonly value: CellValue;
  /** The column's header or the setting's name; null for a date. */
  readonly header: string | null;
}

/**
 * Text or an error where a number belongs, a date cell that is no date, and the same in 目标 and 设置. Blank and `-` are
 * missing, which is another matter. An error in a ratio column that follows from an input already named is not named
 * twice.
 */
export function notANumber({ daily, unreadable }: CheckContext): readonly Found<NotANumber>[] {
  const found: Found<NotANumber>[] = [];
  for (const row of daily.rows) {
    if (row.day === null) {
      found.push(finding(row.place, null, null, row.dateValue, null));
      continue;
    }
    const bad = (Object.keys(row.cells) as MetricId[]).filter((id) => isBad(row.cells[id]?.reading.kind));
    const inputIsBad = bad.some((id) => !isRatio(id));
    for (const id of bad) {
      const cell = row.cells[id];
      if (!cell || (isRatio(id) && cell.reading.kind === 'error' && inputIsBad)) continue;
      found.push(finding(cell.place, row.day, id, cell.value, METRICS[id].name));
    }
  }
  for (const { place, value, header } of unreadable) found.push(finding(place, null, null, value, header));
  return found;
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

function isBad(kind: string | undefined): boolean {
  return kind === 'text' || kind === 'error';
}

function isRatio(id: MetricId): boolean {
  return METRICS[id].aggregation.kind === 'ratio';
}
