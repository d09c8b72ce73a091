import { TABLES } from '../../../domain/tables';
import type { TableId } from '../../../domain/tables/rows';
import type { Table, TableColumn } from '../../../domain/tables/table';
import type { SheetGrid } from '../../../workbook/grid';
import { meaningOf } from '../meaning/meaningOf';
import { namedColumns } from '../namedColumns';
import { headerLines, type HeaderCell, type HeaderLine } from './headerLines';

/** A table that rules read, as it stands in a sheet. Rows and columns are counted in the grid. */
export interface FoundTable {
  readonly id: TableId;
  readonly grid: SheetGrid;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, HeaderCell>;
}

/** So many of a sheet's headers must be the table's own, where the table holds no exports. */
const HALF = 0.5;

/** Names are looked up once a table, not once a sheet. */
const FINDERS = new Map<TableId, (name: string) => string | null>();

export const TABLE_IDS = Object.keys(TABLES) as readonly TableId[];

/** The columns of a table with their ids, in the order of the sheet that 店报 makes. */
export function columnsOf(id: TableId): readonly (TableColumn & { readonly id: string })[] {
  const { columns }: Table<string> = TABLES[id];
  return Object.entries(columns).map(([column, of]) => ({ ...of, id: column }));
}

/** The table in a sheet, whatever the sheet is called; null where it is none. */
export function foundTable(id: TableId, grid: SheetGrid): FoundTable | null {
  let best: FoundTable | null = null;
  for (const line of headerLines(grid)) {
    const columns = columnsIn(id, line);
    if (columns.size > (best?.columns.size ?? 1)) best = { id, grid, headerRow: line.row, columns };
  }
  return best && isTable(id, best, headerLines(grid)) ? best : null;
}

function columnsIn(id: TableId, { cells }: HeaderLine): ReadonlyMap<string, HeaderCell> {
  const columns = new Map<string, HeaderCell>();
  for (const cell of cells) {
    const column = finderOf(id)(cell.name);
    if (column !== null && !columns.has(column)) columns.set(column, cell);
  }
  return columns;
}

/** Days with figures of the shop are no calendar, though a column 活动 stands beside them. */
function isTable(id: TableId, { headerRow, columns }: FoundTable, lines: readonly HeaderLine[]): boolean {
  const { marks, mayHoldMetrics = false }: Table<string> = TABLES[id];
  if (!marks.every((group) => group.some((column) => columns.has(column)))) return false;
  if (mayHoldMetrics) return true;
  const headers = lines.find(({ row }) => row === headerRow)?.cells ?? [];
  const others = headers.filter(({ name }) => finderOf(id)(name) === null);
  const isMetric = ({ text }: HeaderCell) => {
    const meaning = meaningOf(text);
    return meaning.kind === 'metric' && meaning.facet === 'actual';
  };
  return columns.size >= headers.length * HALF && !others.some(isMetric);
}

function finderOf(id: TableId): (name: string) => string | null {
  let finder = FINDERS.get(id);
  if (!finder) {
    finder = namedColumns(
      columnsOf(id).map(({ id: column, header, aliases, means }) => ({
        id: column,
        names: [header, ...(aliases?.split(',') ?? [])],
        ...(means && { means }),
      })),
    );
    FINDERS.set(id, finder);
  }
  return finder;
}
