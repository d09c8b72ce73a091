import type { DailyCell, DailyRow, DailyTable, Reading } from '../../domain/metrics/daily';
import { metricNamed, type MetricId } from '../../domain/metrics/metrics';
import type { CellValue } from '../../domain/cells';
import type { SheetGrid } from '../../workbook/grid';
import { parseCellDate } from '../recognise/cellDate';
import { parseCellNumber, scaled } from '../recognise/cellNumber';
import { normaliseHeader } from '../recognise/headers';
import { DATE_NAMES } from '../recognise/meaning/dateNames';
import { unitScale } from '../recognise/meaning/units';

/** A header is looked for in the first rows of the range only. */
const ROWS_TO_SEARCH = 15;

interface PlainColumn {
  readonly column: number;
  readonly scale: number;
}

/**
 * Reads a range that a formula names: one header row with 日期, dates down, one metric a column. The pane understands far
 * more, by asking where it is not certain; a formula cannot ask, so it takes what leaves no doubt: a metric that stands twice is not
 * there. null where there is no such header.
 */
export function readPlainTable({ sheet, top, left, values }: SheetGrid): DailyTable | null {
  let best: {
    readonly row: number;
    readonly date: number;
    readonly metrics: ReadonlyMap<MetricId, PlainColumn>;
  } | null = null;
  for (let row = 0; row < Math.min(ROWS_TO_SEARCH, values.length); row++) {
    const found = headersOf(values[row] as readonly CellValue[]);
    if (found.date >= 0 && found.metrics.size > (best?.metrics.size ?? 0)) best = { row, ...found };
  }
  if (!best) return null;
  const { row: headerRow, date, metrics } = best;
  const rows: DailyRow[] = [];
  for (let row = headerRow + 1; row < values.length; row++) {
    const line = values[row] as readonly CellValue[];
    const dateValue = line[date] ?? '';
    const day = parseCellDate(dateValue)?.day;
    if (day === undefined) continue;
    const cells: Partial<Record<MetricId, DailyCell>> = {};
    metrics.forEach(({ column, scale }, id) => {
      const value = line[column] ?? '';
      cells[id] = { place: { sheet, row: top + row, column: left + column }, value, reading: read(value, scale) };
    });
    rows.push({ place: { sheet, row: top + row, column: left + date }, dateValue, day, cells });
  }
  return { sheet, kept: new Set(metrics.keys()), rows };
}

function headersOf(cells: readonly CellValue[]) {
  const metrics = new Map<MetricId, PlainColumn>();
  const twice = new Set<MetricId>();
  let date = -1;
  cells.forEach((cell, column) => {
    if (typeof cell !== 'string' || cell === '') return;
    const { name, unit } = normaliseHeader(cell);
    if (date < 0 && DATE_NAMES.has(name)) date = column;
    const metric = metricNamed(name);
    if (metric === null) return;
    if (metrics.has(metric)) twice.add(metric);
    metrics.set(metric, { column, scale: unitScale(unit) });
  });
  twice.forEach((metric) => metrics.delete(metric));
  return { date, metrics };
}

function read(value: CellValue, scale: number): Reading {
  const parsed = parseCellNumber(value);
  if (parsed.kind !== 'number') return parsed;
  return { kind: 'number', value: scaled(parsed.value, scale) };
}
