import { formatDay, type Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { METRIC_IDS } from '../../domain/metrics/metrics';
import { cellOf, contentOf, type Cell } from '../../workbook/contents';
import type { SheetGrid } from '../../workbook/grid';
import { parseCellDate } from '../recognise/cellDate';
import { plainText } from '../recognise/cellText';
import { recogniseDaily } from '../recognise/daily/recogniseDaily';
import { findHeaderRow } from '../recognise/headerRow';
import { normaliseHeader } from '../recognise/headers';
import type { TargetSheet } from './join';
import { fieldHeader, KEYED_SHEETS, type DailyField, type KeyedSheet, type KeyedSheetId } from './rows';
import { SHEETS } from '../recognise/sheetNames';

export interface LayoutColumn {
  readonly column: number;
  readonly header: string;
  readonly unit: string | null;
}

/** A sheet that is to be filled: where its columns and rows are. */
export interface Layout {
  readonly sheet: string;
  readonly grid: SheetGrid;
  readonly headerRow: number;
  /** Column of a field; null where the sheet has none. */
  columnOf(field: string): LayoutColumn | null;
  /** Rows by key, the first of doubles. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The last row that holds a key, else the header: new rows go below it. */
  readonly lastRow: number;
  /** The row whose formulas and formats new rows take over; null where there is none. */
  readonly patternRow: number | null;
}

/** The grid of a sheet that does not exist yet, or that is empty. */
export function emptyGrid(sheet: string): SheetGrid {
  return { sheet, top: 0, left: 0, values: [] };
}

export function sheetName(target: TargetSheet): string {
  return target === 'daily' ? SHEETS.daily : KEYED_SHEETS[target].name;
}

/** null where the sheet holds something, but nothing that we recognise: then it is not written to. */
export function layoutOf(target: TargetSheet, grid: SheetGrid, near?: Day): Layout | null {
  return target === 'daily' ? dailyLayout(grid, near) : keyedLayout(target, grid);
}

function dailyLayout(grid: SheetGrid, near?: Day): Layout | null {
  const [found] = recogniseDaily([grid], near ?? null).used;
  if (!found || found.table.view.across) return null;
  const { table, meanings } = found;
  const rowOf = new Map<string, number>();
  const rowAt = (line: number): number => table.view.place(line, table.dateAt).row;
  for (const { day, line } of table.days) {
    if (!rowOf.has(formatDay(day))) rowOf.set(formatDay(day), rowAt(line));
  }
  const headerRow = rowAt(table.header.to);
  const dateColumn = grid.left + table.dateAt;
  const date = { column: dateColumn, header: '', unit: null };
  const others = headersIn(grid, headerRow);
  return {
    sheet: grid.sheet,
    grid,
    headerRow,
    columnOf: (field) => {
      if (field === 'day') return date;
      const column = meanings.metrics.get(field as never)?.column;
      if (column) return { column: grid.left + column.position, header: column.header, unit: column.unit };
      return isMetric(field) ? null : (others.get(nameOf(field)) ?? null);
    },
    rowOf,
    lastRow: lastOf(rowOf, headerRow),
    patternRow: lastFilled(grid, rowOf, dateColumn),
  };
}

const METRIC_SET: ReadonlySet<string> = new Set(METRIC_IDS);

function isMetric(field: string): boolean {
  return METRIC_SET.has(field);
}

function nameOf(field: string): string {
  return normaliseHeader(fieldHeader(field as DailyField)).name;
}

function headersIn(grid: SheetGrid, headerRow: number): ReadonlyMap<string, LayoutColumn> {
  const found = new Map<string, LayoutColumn>();
  (grid.values[headerRow - grid.top] ?? []).forEach((cell, j) => {
    if (typeof cell !== 'string' || cell.trim() === '') return;
    const { name, unit } = normaliseHeader(cell);
    if (!found.has(name)) found.set(name, { column: grid.left + j, header: cell.trim(), unit });
  });
  return found;
}

function keyedLayout(target: KeyedSheetId, grid: SheetGrid): Layout | null {
  const { key, columns }: KeyedSheet = KEYED_SHEETS[target];
  const ids = new Map(
    columns.flatMap(({ id, header, aliases }) => [header, ...aliases].map((h) => [normaliseHeader(h).name, id])),
  );
  const found = findHeaderRow<string>(grid, ({ name }) => ids.get(name) ?? null, 2);
  if (!found || !key.every((id) => found.columns.has(id))) return null;
  const rowOf = new Map<string, number>();
  for (let row = found.row + 1; row < grid.top + grid.values.length; row++) {
    const text = (id: string): string => keyText(cellIn(grid, row, found.columns.get(id)?.column ?? -1).value);
    const day = key.includes('day')
      ? parseCellDate(cellIn(grid, row, found.columns.get('day')?.column ?? -1).value)
      : null;
    const id = text('id') || (day ? text('title') : '');
    const name = key.includes('day') ? (day && id ? `${formatDay(day.day)}|${id}` : '') : id;
    if (name && !rowOf.has(name)) rowOf.set(name, row);
  }
  return {
    sheet: grid.sheet,
    grid,
    headerRow: found.row,
    columnOf: (field) => found.columns.get(field) ?? null,
    rowOf,
    lastRow: lastOf(rowOf, found.row),
    patternRow: rowOf.size > 0 ? lastOf(rowOf, found.row) : null,
  };
}

/** Tens of thousands of rows are too many arguments for Math.max. */
function lastOf(rows: ReadonlyMap<string, number>, headerRow: number): number {
  let last = headerRow;
  for (const row of rows.values()) if (row > last) last = row;
  return last;
}

/** The last day that holds more than its date: a date typed ahead, or by mistake, is no pattern for others. */
function lastFilled(grid: SheetGrid, rows: ReadonlyMap<string, number>, dateColumn: number): number | null {
  let last: number | null = null;
  for (const row of rows.values()) {
    const isFilled = grid.values[row - grid.top]?.some((_, j) => {
      const column = grid.left + j;
      return column !== dateColumn && contentOf(cellIn(grid, row, column)) !== '';
    });
    if (isFilled && row > (last ?? -1)) last = row;
  }
  return last;
}

export function widthOf({ values }: SheetGrid): number {
  return values.reduce((width, row) => Math.max(width, row.length), 0);
}

function keyText(value: CellValue): string {
  return typeof value === 'string' ? plainText(value) : String(value);
}

export function cellIn(grid: SheetGrid, row: number, column: number): Cell {
  const [i, j] = [row - grid.top, column - grid.left];
  const value = grid.values[i]?.[j] ?? '';
  return cellOf(value, grid.formulas?.[i]?.[j] ?? '');
}

/** Whether new values may go into a row: blank, or prepared with formulas where the row above has formulas too. */
export function isFree(grid: SheetGrid, row: number): boolean {
  const width = grid.values[row - grid.top]?.length ?? 0;
  for (let column = grid.left; column < grid.left + width; column++) {
    const cell = cellIn(grid, row, column);
    if (contentOf(cell) === '') continue;
    if (cell.formula === undefined || cellIn(grid, row - 1, column).formula === undefined) return false;
  }
  return true;
}
