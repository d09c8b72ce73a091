import { dayOf } from '../../src/domain/time/calendar';
import type {
  DailyCell,
  DailyRow,
  DailyTable,
  DatedFigures,
  DayFigures,
  Reading,
} from '../../src/domain/metrics/daily';
import type { MetricKey } from '../../src/domain/metrics/metric';

/** `2020-02-17` as a serial number. */
export function day(text: string): number {
  const [y, m, d] = text.split('-').map(Number) as [number, number, number];
  return dayOf(y, m, d) as number;
}

export function dated(text: string, figures: DayFigures): DatedFigures {
  return { day: day(text), figures };
}

export type CellText = number | '' | string;

/**
 * A daily table from lines: date, then one cell a metric. A blank is missing, `#…` an error, other text is text.
 * The header is row 0, the date is column A.
 */
export function dailyTable(
  metrics: readonly MetricKey[],
  lines: readonly (readonly [string, ...CellText[]])[],
): DailyTable {
  const rows = lines.map(([date, ...cells], i): DailyRow => {
    const known = /^\d{4}-\d{2}-\d{2}$/.test(date);
    return {
      place: { sheet: '日报', row: i + 1, column: 0 },
      dateValue: date,
      day: known ? day(date) : null,
      cells: Object.fromEntries(metrics.map((metric, j) => [metric, dailyCell(i + 1, j + 1, cells[j] ?? '')])),
    };
  });
  return { sheet: '日报', kept: new Set(metrics), rows };
}

function dailyCell(row: number, column: number, value: CellText): DailyCell {
  return { place: { sheet: '日报', row, column }, value, reading: reading(value) };
}

function reading(value: CellText): Reading {
  if (typeof value === 'number') return { kind: 'number', value };
  if (value === '') return { kind: 'missing' };
  return { kind: value.startsWith('#') ? 'error' : 'text' };
}
