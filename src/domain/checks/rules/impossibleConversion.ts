import { onDay } from '../../metrics/aggregate';
import { figuresOf } from '../../metrics/daily';
import type { CheckContext, Found } from '../rule';

export interface ImpossibleConversion {
  readonly conversion: number;
}

/**
 * More buyers than visitors. 付款率 and 成交率 above 100% are legal (paid today, ordered yesterday), 转化率 is not. Leads to
 * the visitors, the figure that is usually wrong.
 */
export function impossibleConversion({ daily }: CheckContext): readonly Found<ImpossibleConversion>[] {
  const found: Found<ImpossibleConversion>[] = [];
  for (const row of daily.rows) {
    const typed = row.cells.conversion;
    const computed = onDay('conversion', figuresOf(row), daily.kept);
    const conversion = computed ?? (typed?.reading.kind === 'number' ? typed.reading.value : null);
    const cell = (computed === null ? typed : row.cells.visitors) ?? typed;
    if (conversion === null || conversion <= 1 || !cell) continue;
    found.push({ place: cell.place, day: row.day, metric: 'conversion', severity: 'error', args: { conversion } });
  }
  return found;
}
