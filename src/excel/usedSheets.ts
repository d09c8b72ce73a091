import type { CellValue } from '../domain/cells';
import type { Area, Hidden } from '../workbook/grid';
import type { Facet } from '../workbook/port';
import { bytesOfMatrix } from './payload';

/** A last row of blanks or zeros says little about the others. */
const LEAST_WEIGHT = 8;

export interface UsedSheet {
  readonly asked: string;
  readonly name: string;
  readonly area: Area | null;
  readonly merges: readonly Area[];
  readonly hidden: Hidden;
  /** Names of its tables. */
  readonly tables: readonly string[];
  /** Mean weight of the cells of its last row, a sample of what the others weigh. */
  readonly bytesPerCell: number;
}

export const AREA = 'rowIndex,columnIndex,rowCount,columnCount';
export const AREAS = AREA.split(',')
  .map((property) => `areas/items/${property}`)
  .join(',');

/** Where the values of sheets lie; names that do not exist are left out. One round trip. */
export async function findUsed(
  context: Excel.RequestContext,
  names: readonly string[],
  facets: readonly Facet[] = [],
): Promise<UsedSheet[]> {
  const asked = [...new Set(names)].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load(AREA).untrack();
    const sample = used.getLastRow().load('values').untrack();
    const merged = facets.includes('merges') ? used.getMergedAreasOrNullObject() : null;
    merged?.load(AREAS).untrack();
    const visible = facets.includes('hidden') ? used.getSpecialCellsOrNullObject('Visible') : null;
    visible?.load(AREAS).untrack();
    const tables = facets.includes('tables') ? sheet.tables.load('items/name') : null;
    return { name, sheet, used, sample, merged, visible, tables };
  });
  await context.sync();
  return asked.flatMap(({ name, sheet, used, sample, merged, visible, tables }): UsedSheet[] => {
    if (sheet.isNullObject) return [];
    const area = used.isNullObject ? null : areaOf(used);
    const bytesPerCell = area ? bytesOfMatrix(sample.values as CellValue[][]) / area.columns : 0;
    return [
      {
        asked: name,
        name: sheet.name,
        area,
        merges: areasOf(merged),
        hidden: area && visible ? hiddenIn(area, areasOf(visible)) : { rows: [], columns: [] },
        tables: tables?.items.map((table) => table.name) ?? [],
        bytesPerCell: Math.max(LEAST_WEIGHT, bytesPerCell),
      },
    ];
  });
}

/** Rows and columns of an area in which no cell can be seen. */
function hiddenIn(area: Area, visible: readonly Area[]): Hidden {
  const without = (from: number, count: number, seen: (line: Area) => readonly [number, number]) => {
    const lines = new Set(Array.from({ length: count }, (_, i) => from + i));
    for (const [first, length] of visible.map(seen)) for (let i = 0; i < length; i += 1) lines.delete(first + i);
    return [...lines];
  };
  return {
    rows: without(area.row, area.rows, ({ row, rows }) => [row, rows]),
    columns: without(area.column, area.columns, ({ column, columns }) => [column, columns]),
  };
}

export function areasOf(found: Excel.RangeAreas | null): Area[] {
  return found && !found.isNullObject ? found.areas.items.map(areaOf) : [];
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
