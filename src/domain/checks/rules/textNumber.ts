import type { DailyTable } from '../../metrics/daily';
import { cellsOf } from '../../metrics/daily';
import type { MetricKey } from '../../metrics/metric';
import type { CheckContext, Found } from '../rule';

export interface TextNumber {
  /** The text as it stands. */
  readonly value: string;
}

/** From this share of real numbers on, a text among them is a slip; a column of texts is how an export came. */
const MOSTLY_NUMBERS = 0.8;

/**
 * A number stored as text in a column of numbers: it looks right, and Excel's own SUM passes it over. A
 * column that is text throughout (`99元`, `4.86%`) is so on purpose.
 */
export function textNumber({ daily, formulaAt }: CheckContext): readonly Found<TextNumber>[] {
  const columns = columnsOfNumbers(daily);
  const found: Found<TextNumber>[] = [];
  for (const row of daily.rows) {
    for (const [metric, { place, value, reading }] of cellsOf(row)) {
      if (typeof value !== 'string' || reading.kind !== 'number' || !columns.has(metric)) continue;
      if (formulaAt(place) !== null) continue;
      found.push({ place, day: row.day, metric, severity: 'weak', args: { value } });
    }
  }
  return found;
}

function columnsOfNumbers({ rows }: DailyTable): ReadonlySet<MetricKey> {
  const counts = new Map<MetricKey, { numbers: number; all: number }>();
  for (const row of rows) {
    for (const [metric, { value, reading }] of cellsOf(row)) {
      if (reading.kind !== 'number') continue;
      const count = counts.get(metric) ?? { numbers: 0, all: 0 };
      count.all += 1;
      if (typeof value === 'number') count.numbers += 1;
      counts.set(metric, count);
    }
  }
  const most = [...counts].filter(([, { numbers, all }]) => numbers >= all * MOSTLY_NUMBERS);
  return new Set(most.map(([metric]) => metric));
}
