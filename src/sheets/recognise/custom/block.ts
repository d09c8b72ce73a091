import type { CellValue, Place } from '../../../domain/cells';
import type { SheetGrid } from '../../../workbook/grid';
import { normaliseHeader } from '../headers';

/** Headers of the block 自定义指标, as 店报 writes them. Only the first and 公式 must be there. */
export const CUSTOM_HEADERS = ['自定义指标', '单位', '公式', '方向', '日目标', '简报'] as const;
export type CustomHeader = (typeof CUSTOM_HEADERS)[number];

const NAMES: ReadonlyMap<string, CustomHeader> = new Map<string, CustomHeader>([
  ...CUSTOM_HEADERS.map((name): [string, CustomHeader] => [name, name]),
  ['算式', '公式'],
  ['表达式', '公式'],
  ['目标', '日目标'],
]);

/** Where 设置 defines metrics of the shop's own: a header, and one metric a line below it. */
export interface CustomBlock {
  readonly grid: SheetGrid;
  /** Row of the header in the sheet, from zero. */
  readonly row: number;
  readonly columns: ReadonlyMap<CustomHeader, number>;
}

const ROWS_TO_SEARCH = 200;
const COLUMNS_TO_SEARCH = 20;

/** Finds the block wherever it stands in its sheet; null where there is none. */
export function customBlock(grid: SheetGrid): CustomBlock | null {
  for (const [i, cells] of grid.values.slice(0, ROWS_TO_SEARCH).entries()) {
    for (let j = 0; j < Math.min(cells.length, COLUMNS_TO_SEARCH); j++) {
      if (headerAt(cells[j]) !== '自定义指标') continue;
      const columns = columnsFrom(cells, j, grid.left);
      if (columns.has('公式')) return { grid, row: grid.top + i, columns };
    }
  }
  return null;
}

function columnsFrom(cells: readonly CellValue[], from: number, left: number): ReadonlyMap<CustomHeader, number> {
  const columns = new Map<CustomHeader, number>();
  for (let j = from; j < cells.length && cells[j] !== ''; j++) {
    const header = headerAt(cells[j]);
    if (header !== undefined && !columns.has(header)) columns.set(header, left + j);
  }
  return columns;
}

function headerAt(cell: CellValue | undefined): CustomHeader | undefined {
  return typeof cell === 'string' && cell !== '' && cell.length < 20
    ? NAMES.get(normaliseHeader(cell).name)
    : undefined;
}

/** A cell of the block; blank where it has no such column. */
export function blockCell({ grid, columns }: CustomBlock, row: number, header: CustomHeader): CellValue {
  const column = columns.get(header);
  return column === undefined ? '' : (grid.values[row - grid.top]?.[column - grid.left] ?? '');
}

/** Where that cell is; of a column that is not there, where the name is. */
export function blockPlace({ grid, columns }: CustomBlock, row: number, header: CustomHeader): Place {
  return { sheet: grid.sheet, row, column: columns.get(header) ?? (columns.get('自定义指标') as number) };
}

/** Rows below the header with a name or an expression. */
export function blockRows(block: CustomBlock): number[] {
  const { grid, row: header } = block;
  const rows: number[] = [];
  for (let row = header + 1; row < grid.top + grid.values.length; row++) {
    if ((['自定义指标', '公式'] as const).some((name) => String(blockCell(block, row, name)).trim() !== ''))
      rows.push(row);
  }
  return rows;
}

/** Whether any of these sheets defines a metric. */
export function definesMetrics(grids: Iterable<SheetGrid>): boolean {
  for (const grid of grids) {
    const block = customBlock(grid);
    if (block && blockRows(block).length > 0) return true;
  }
  return false;
}
