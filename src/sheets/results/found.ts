import type { CellValue } from '../../domain/cells';
import type { SheetGrid } from '../../workbook/grid';
import { RESULT_COLUMNS, type ColumnPlaces, type ResultColumn } from './columns';
import { isOurs, type ResultsRecord } from './record';

/** A row of ours in a sheet in which somebody may have worked. */
export interface FoundRow {
  readonly row: number;
  readonly id: string;
  /** Somebody typed into it, beside our columns or over them. */
  readonly typed: boolean;
}

export interface FoundResults {
  readonly sheet: string;
  readonly places: ColumnPlaces;
  readonly rows: readonly FoundRow[];
  /** The first row below everything that the sheet holds. */
  readonly end: number;
  /** Rows above the header. */
  readonly above: readonly number[];
  readonly left: number;
  contentAt(row: number, column: number): CellValue;
}

/** null where a header of ours is gone, in any of the languages: then nobody knows what is what. */
export function readResults(
  grid: SheetGrid,
  headers: readonly Readonly<Record<ResultColumn, string>>[],
  record: ResultsRecord,
): FoundResults | null {
  const contentAt = (row: number, column: number): CellValue => {
    const [r, c] = [row - grid.top, column - grid.left];
    return grid.formulas?.[r]?.[c] ?? grid.values[r]?.[c] ?? '';
  };
  const header = headerOf(grid, headers);
  if (!header) return null;
  const { places, row: headerRow } = header;
  const columns = new Map(RESULT_COLUMNS.map((column) => [places[column], column]));
  const rows: FoundRow[] = [];
  const met = new Set<string>();
  const end = grid.top + grid.values.length;
  const width = grid.values[0]?.length ?? 0;
  for (let row = headerRow + 1; row < end; row++) {
    const id = String(contentAt(row, places.id));
    const traces = record.rows[id];
    if (traces === undefined || met.has(id)) continue;
    met.add(id);
    const typed = Array.from({ length: width }, (_, c) => grid.left + c).some((at) => {
      const column = columns.get(at);
      const content = contentAt(row, at);
      return column && column !== 'remark' ? !isOurs(content, column, traces) : content !== '';
    });
    rows.push({ row, id, typed });
  }
  const above = Array.from({ length: headerRow - grid.top }, (_, r) => grid.top + r);
  return { sheet: grid.sheet, places, rows, end, above, left: grid.left, contentAt };
}

function headerOf(grid: SheetGrid, headers: readonly Readonly<Record<ResultColumn, string>>[]) {
  for (const [r, values] of grid.values.entries()) {
    for (const words of headers) {
      const places = RESULT_COLUMNS.map((column): [ResultColumn, number] => [column, values.indexOf(words[column])]);
      if (places.some(([, at]) => at < 0)) continue;
      const shifted = places.map(([column, at]) => [column, at + grid.left]);
      return { row: grid.top + r, places: Object.fromEntries(shifted) as ColumnPlaces };
    }
  }
  return null;
}
