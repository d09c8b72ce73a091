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
 * A daily table from lines: date, then one cell a metric. A blank is missing, `#…` an error, other text is text; `'1,391`
 * and `'2020-02-17` are a number and a date stored as text. The header is row 0, the date is column A.
 */
export function dailyTable(
  metrics: readonly MetricKey[],
  lines: readonly (readonly [string, ...CellText[]])[],
): DailyTable {
  const rows = lines.map(([date, ...cells], i): DailyRow => {
    const isText = date.startsWith("'");
    const text = isText ? date.slice(1) : date;
    const known = /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : null;
    return {
      place: { sheet: '日报', row: i + 1, column: 0 },
      dateValue: isText ? text : (known ?? text),
      day: known,
      cells: Object.fromEntries(metrics.map((metric, j) => [metric, dailyCell(i + 1, j + 1, cells[j] ?? '')])),
    };
  });
  return { sheet: '日报', kept: new Set(metrics), rows };
}

function dailyCell(row: number, column: number, value: CellText): DailyCell {
  const place = { sheet: '日报', row, column };
  if (typeof value !== 'string' || !value.startsWith("'")) return { place, value, reading: reading(value) };
  const text = value.slice(1);
  return { place, value: text, reading: { kind: 'number', value: Number(text.replace(',', '')) } };
}

function reading(value: CellText): Reading {
  if (typeof value === 'number') return { kind: 'number', value };
  if (value === '') return { kind: 'missing' };
  return { kind: value.startsWith('#') ? 'error' : 'text' };
}
