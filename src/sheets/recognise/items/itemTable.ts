import type { CellValue } from '../../../domain/cells';
import type { SheetGrid } from '../../../workbook/grid';
import { parseCellNumber } from '../cellNumber';
import { textOf } from '../view';
import { isDate } from './dateHeader';
import { itemHeader, type ItemField } from './words';

/** The header of a table of items is looked for in the first rows only. */
const ROWS_TO_SEARCH = 15;
/** A table has days across where at least so many headers are dates. */
const FEWEST_DATES = 3;

/** A column with its place in the grid, from zero. */
interface ItemColumn {
  readonly field: ItemField;
  /** Of a total, its days. */
  readonly days: number | null;
  readonly column: number;
  readonly header: string;
}

/** A table with one line an item, or an item and a day. Rows and columns are counted in the grid. */
export interface ItemTable {
  readonly grid: SheetGrid;
  /** The rows of the header; items begin below `to`. */
  readonly header: { readonly from: number; readonly to: number };
  /** What can be read, in the order of the sheet. Of two columns of one field the better named one; shipments may be several. */
  readonly columns: readonly ItemColumn[];
  /** Columns whose header is a date. */
  readonly dates: readonly number[];
}

/** The columns of a field that count. */
export function columnOf(table: ItemTable, field: ItemField): number | undefined {
  return table.columns.find((column) => column.field === field)?.column;
}

/** Whether lines are named at all. */
export function namesItems({ columns }: ItemTable): boolean {
  return columns.some(({ field }) => IDENTITY.has(field));
}

const IDENTITY = new Set<ItemField>(['id', 'sku', 'code', 'name']);
const SEVERAL = new Set<ItemField>(['inTransit', 'arrives', 'ordered', 'unitsOf']);

/** A sheet is looked at for 库存, 销量 and 到货计划, and read again for what it is. */
const KNOWN_TABLES = new WeakMap<SheetGrid, ItemTable | null>();

/** The table of items in a sheet: the first rows' line with the most headers that we know. null where there is none. */
export function itemTable(grid: SheetGrid): ItemTable | null {
  let table = KNOWN_TABLES.get(grid);
  if (table === undefined) KNOWN_TABLES.set(grid, (table = find(grid)));
  return table;
}

function find(grid: SheetGrid): ItemTable | null {
  let best: { readonly row: number; readonly found: number } | null = null;
  for (let row = 0; row < Math.min(ROWS_TO_SEARCH, grid.values.length); row++) {
    const cells = grid.values[row] as readonly CellValue[];
    const found = knownIn(cells);
    if (found >= 2 && found > (best?.found ?? 0)) best = { row, found };
  }
  if (!best) return null;
  const header = headerRows(grid, best.row);
  const columns: (ItemColumn & { readonly rank: number })[] = [];
  const dates: number[] = [];
  const width = Math.max(...grid.values.slice(header.from, header.to + 1).map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const cell = headerCell(grid, header, best.row, column);
    if (isDate(cell)) dates.push(column);
    const known = typeof cell === 'string' && cell !== '' ? itemHeader(cell) : null;
    if (known) columns.push({ ...known, column, header: textOf(cell) });
  }
  const table = { grid, header, columns: better(columns), dates: dates.length >= FEWEST_DATES ? dates : [] };
  return namesItems(table) ? table : null;
}

function knownIn(cells: readonly CellValue[]): number {
  let [known, dates] = [0, 0];
  for (const cell of cells) {
    if (cell === '') continue;
    if (typeof cell === 'string' && itemHeader(cell)) known++;
    else if (isDate(cell)) dates++;
  }
  return known === 0 ? 0 : known + (dates >= FEWEST_DATES ? dates : 0);
}

/** A header of two rows: names that stand over both, and groups (第一批) over 数量 and 日期. */
function headerRows({ values }: SheetGrid, row: number): { readonly from: number; readonly to: number } {
  const own = values[row] as readonly CellValue[];
  const adds = (other: readonly CellValue[] | undefined) =>
    other !== undefined &&
    other.every((cell) => cell === '' || (typeof cell === 'string' && parseCellNumber(cell).kind !== 'number')) &&
    other.some((cell, j) => typeof cell === 'string' && cell !== '' && textOf(own[j] ?? '') === '' && itemHeader(cell));
  return { from: adds(values[row - 1]) ? row - 1 : row, to: adds(values[row + 1]) ? row + 1 : row };
}

/** The row of most names speaks first, then the one below it, then the one above. */
function headerCell({ values }: SheetGrid, header: ItemTable['header'], row: number, column: number): CellValue {
  for (const i of [row, header.to, header.from]) {
    const cell = values[i]?.[column] ?? '';
    if (cell !== '' && (typeof cell === 'number' || textOf(cell) !== '')) return cell;
  }
  return '';
}

function better(columns: readonly (ItemColumn & { readonly rank: number })[]): ItemColumn[] {
  const best = new Map<ItemField, { readonly rank: number }>();
  for (const column of columns) {
    const known = best.get(column.field);
    if (!known || column.rank < known.rank) best.set(column.field, column);
  }
  return columns
    .filter((column) => SEVERAL.has(column.field) || best.get(column.field) === column)
    .map(({ field, days, column, header }) => ({ field, days, column, header }));
}
