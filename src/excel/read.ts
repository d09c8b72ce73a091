import type { Area, SheetGrid } from '../workbook/grid';
import type { Facet, LongWork } from '../workbook/port';
import type { CellValue } from '../domain/cells';
import type { AreaContents, AreaFacet, AreaRead } from './areas';
import { readAreas } from './areas';
import { supportsExcelApi } from './host';
import { stopIfCancelled } from './session';
import { AREA, areaOf, findUsed, type UsedSheet } from './usedSheets';

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
  const known = facets.filter((facet) => facet !== 'merges' || supportsExcelApi('1.13'));
  const found = await findUsed(context, names, known);
  const tables = known.includes('tables') ? await tableAreas(context, found) : null;
  const reads = found.flatMap(({ name, area, bytesPerCell }): AreaRead[] =>
    area ? [{ sheet: name, area, facets: areaFacets(facets), bytesPerCell }] : [],
  );
  const contents = await readAreas(context, reads, work);
  if (reads.length === 0) work.progress?.(1, 1);
  const grids = new Map<string, SheetGrid>();
  for (const { asked, name, area, merges, hidden } of found) {
    const read = area ? contents[reads.findIndex(({ sheet }) => sheet === name)] : undefined;
    grids.set(asked, {
      ...gridOf(name, area, read, facets),
      ...(known.includes('merges') && { merges }),
      ...(tables && { tables: tables.get(name) ?? [] }),
      ...(known.includes('hidden') && { hidden }),
    });
  }
  return grids;
}

/** Where tables lie, by sheet: one round trip where there are any. */
async function tableAreas(
  context: Excel.RequestContext,
  found: readonly UsedSheet[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  const asked = found.flatMap(({ name, tables }) =>
    tables.map((table) => ({ name, range: context.workbook.tables.getItem(table).getRange().load(AREA).untrack() })),
  );
  if (asked.length > 0) await context.sync();
  const areas = new Map<string, Area[]>();
  for (const { name, range } of asked) areas.set(name, [...(areas.get(name) ?? []), areaOf(range)]);
  return areas;
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
