import type { Area, SheetGrid } from '../workbook/grid';
import type { Facet, LongWork } from '../workbook/port';
import type { CellValue } from '../domain/cells';
import type { AreaContents, AreaFacet, AreaRead } from './areas';
import { readAreas } from './areas';
import { supportsExcelApi } from './host';
import { bytesOfMatrix } from './payload';
import { stopIfCancelled } from './session';

/**
 * The used part of sheets: one round trip for how large they are, then as many as their bytes need.
 * Merges need ExcelApi 1.13; below that they are left out.
 */
export async function readSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  facets: readonly Facet[],
  work: LongWork,
): Promise<ReadonlyMap<string, SheetGrid>> {
  stopIfCancelled(work);
  const withMerges = facets.includes('merges') && supportsExcelApi('1.13');
  const found = await findUsed(context, names, withMerges);
  const reads = found.flatMap(({ name, area, bytesPerCell }): AreaRead[] =>
    area ? [{ sheet: name, area, facets: areaFacets(facets), bytesPerCell }] : [],
  );
  const contents = await readAreas(context, reads, work);
  if (reads.length === 0) work.progress?.(1, 1);
  const grids = new Map<string, SheetGrid>();
  for (const { asked, name, area, merges } of found) {
    const read = area ? contents[reads.findIndex(({ sheet }) => sheet === name)] : undefined;
    grids.set(asked, { ...gridOf(name, area, read, facets), ...(withMerges && { merges }) });
  }
  return grids;
}

/** A last row of blanks or zeros says little about the others. */
const LEAST_WEIGHT = 8;

export interface UsedSheet {
  readonly asked: string;
  readonly name: string;
  readonly area: Area | null;
  readonly merges: readonly Area[];
  /** Mean weight of the cells of its last row, a sample of what the others weigh. */
  readonly bytesPerCell: number;
}

/** Where the values of sheets lie; names that do not exist are left out. One round trip. */
export async function findUsed(
  context: Excel.RequestContext,
  names: readonly string[],
  withMerges = false,
): Promise<UsedSheet[]> {
  const asked = [...new Set(names)].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount').untrack();
    const sample = used.getLastRow().load('values').untrack();
    const merged = withMerges ? used.getMergedAreasOrNullObject() : null;
    merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount').untrack();
    return { name, sheet, used, sample, merged };
  });
  await context.sync();
  return asked.flatMap(({ name, sheet, used, sample, merged }) => {
    if (sheet.isNullObject) return [];
    const merges = merged && !merged.isNullObject ? merged.areas.items.map(areaOf) : [];
    const area = used.isNullObject ? null : areaOf(used);
    const bytesPerCell = area ? bytesOfMatrix(sample.values as CellValue[][]) / area.columns : 0;
    return [{ asked: name, name: sheet.name, area, merges, bytesPerCell: Math.max(LEAST_WEIGHT, bytesPerCell) }];
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function areaFacets(facets: readonly Facet[]): AreaFacet[] {
  const wanted: AreaFacet[] = ['values'];
  if (facets.includes('formulas')) wanted.push('formulas');
  if (facets.includes('formats')) wanted.push('numberFormat');
  return wanted;
}

function gridOf(
  sheet: string,
  area: Area | null,
  contents: AreaContents | undefined,
  facets: readonly Facet[],
): SheetGrid {
  const values: CellValue[][] = contents?.values ?? [];
  return {
    sheet,
    top: area?.row ?? 0,
    left: area?.column ?? 0,
    values,
    ...(facets.includes('formulas') && { formulas: contents?.formulas ?? [] }),
    ...(facets.includes('formats') && { formats: (contents?.numberFormat ?? []) as string[][] }),
  };
}
