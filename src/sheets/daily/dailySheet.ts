import type { Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import type { DailyCell, DailyRow, DailyTable, Reading } from '../../domain/metrics/daily';
import { metricNamed, type MetricId } from '../../domain/metrics/metrics';
import type { SheetGrid } from '../../workbook/grid';
import { parseCellDate } from '../recognise/cellDate';
import { parseCellNumber } from '../recognise/cellNumber';
import { findHeaderRow, type HeaderColumn } from '../recognise/headerRow';

/** 日报 as found: the figures, and where its columns are for whoever writes to it. */
export interface DailySheet {
  readonly table: DailyTable;
  readonly headerRow: number;
  readonly dateColumn: number;
  readonly columns: ReadonlyMap<MetricId, HeaderColumn>;
  /** Headers that are no metric of ours (备注, 天气 …); they are left alone. */
  readonly unknownHeaders: readonly string[];
  /** Rows of 合计, 平均 and the like, which are not days. */
  readonly totalRows: readonly number[];
}

const DATE_HEADERS = new Set(['日期', '统计日期', '数据日期', '时间', 'DATE']);
const TOTAL = /合计|总计|小计|汇总|平均|均值|累计/;

/** 万元 columns are multiplied out and 分 columns divided, so that every amount is in yuan. */
const SCALES: Readonly<Record<string, number>> = { 万元: 10000, 分: 0.01, 万: 10000 };

type Column = MetricId | 'date';

/**
 * Reads a daily report: dates down, one metric a column, header on any of the first rows.
 * `near` gives dates without a year (11月23日) theirs. null where there is no header with a date and a metric.
 */
export function readDailySheet(grid: SheetGrid, near?: Day): DailySheet | null {
  const header = findHeaderRow<Column>(grid, (h) => (DATE_HEADERS.has(h.name) ? 'date' : metricNamed(h.name)), 2);
  const date = header?.columns.get('date');
  if (!header || !date) return null;
  const columns = new Map<MetricId, HeaderColumn>();
  for (const [column, where] of header.columns) if (column !== 'date') columns.set(column, where);

  const rows: DailyRow[] = [];
  const totalRows: number[] = [];
  let before = near;
  for (let i = header.row + 1 - grid.top; i < grid.values.length; i += 1) {
    const cells = grid.values[i] ?? [];
    if (isTotal(cells)) {
      totalRows.push(grid.top + i);
      continue;
    }
    const row = readRow(grid, i, date.column, columns, before);
    if (!row) continue;
    if (row.day !== null) before = row.day;
    rows.push(row);
  }
  return {
    table: { sheet: grid.sheet, kept: new Set(columns.keys()), rows },
    headerRow: header.row,
    dateColumn: date.column,
    columns,
    unknownHeaders: header.unknown,
    totalRows,
  };
}

/** A row is a total when its first text says so: 合计 may stand in the date column or beside it. */
function isTotal(cells: readonly CellValue[]): boolean {
  const first = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '');
  return typeof first === 'string' && TOTAL.test(first);
}

/** null for a row without a figure, unless it is a day prepared in advance: 备注 and signatures below the table are no days. */
function readRow(
  grid: SheetGrid,
  i: number,
  dateColumn: number,
  columns: ReadonlyMap<MetricId, HeaderColumn>,
  near: Day | undefined,
): DailyRow | null {
  const values = grid.values[i] ?? [];
  const at = (column: number) => values[column - grid.left] ?? '';
  const row = grid.top + i;
  const cells: Partial<Record<MetricId, DailyCell>> = {};
  let filled = false;
  for (const [id, { column, unit }] of columns) {
    const value = at(column);
    const reading = read(value, unit);
    if (reading.kind !== 'missing') filled = true;
    cells[id] = { place: { sheet: grid.sheet, row, column }, value, reading };
  }
  const dateValue = at(dateColumn);
  const day = parseCellDate(dateValue, near)?.day ?? null;
  if (day === null && !filled) return null;
  return { place: { sheet: grid.sheet, row, column: dateColumn }, dateValue, day, cells };
}

function read(value: CellValue, unit: string | null): Reading {
  const parsed = parseCellNumber(value);
  if (parsed.kind !== 'number') return parsed;
  const scale = unit === null ? undefined : SCALES[unit];
  return { kind: 'number', value: scale === undefined ? parsed.value : parsed.value * scale };
}
