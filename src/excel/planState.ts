import type { Change } from '../workbook/change';
import type { Cell } from '../workbook/contents';
import { cellKey, cellOf } from '../workbook/contents';
import type { SheetNeeds } from '../workbook/needs';
import { needsOf } from '../workbook/needs';
import type { Area } from '../workbook/grid';
import type { LongWork } from '../workbook/port';
import { rectanglesOf } from '../workbook/rectangles';
import { sheetKey } from '../workbook/sheetNames';
import type { PlanState } from '../workbook/simulation';
import type { AreaContents, AreaRead } from './areas';
import { readAreas } from './areas';
import { readCellRules, type CellRules } from './cellRules';
import { infoOf, loadInfo } from './describe';
import { askMarks, sheetsToMark, type LaidMarks } from './marks';
import { findUsed, type UsedSheet } from './usedSheets';

/** What a plan needs to know of the workbook, and what its steps do. */
export interface KnownState extends PlanState {
  readonly rules: CellRules;
  readonly laid: LaidMarks;
}

/**
 * Reads it: one round trip, as many more as the touched cells weigh, one where inserted lines are to be like others, and one
 * where marks are laid anew.
 */
export async function readPlanState(
  context: Excel.RequestContext,
  changes: readonly Change[],
  work: LongWork,
): Promise<KnownState> {
  const needs = needsOf(changes);
  const measured = [...needs.values()].filter(({ whole, likes }) => whole || likes.length > 0);
  loadInfo(context);
  const readMarks = askMarks(context, sheetsToMark(changes));
  const used = await findUsed(
    context,
    measured.map(({ sheet }) => sheet),
  );
  const info = infoOf(context);
  const usedOf = new Map(used.map((found) => [sheetKey(found.name), found]));
  const reads: AreaRead[] = info.sheets.flatMap(({ name }) => {
    const need = needs.get(sheetKey(name));
    return need ? readsOf(name, need, usedOf.get(sheetKey(name))) : [];
  });
  const rules = await readCellRules(context, needs.values(), used);
  const laid = await readMarks();
  const contents = await readAreas(context, reads, { cancelled: work.cancelled });
  return { ...planState(info, reads, contents, laid), rules, laid };
}

function readsOf(sheet: string, { whole, cells, formats }: SheetNeeds, used: UsedSheet | undefined): AreaRead[] {
  const facets = ['values', 'formulas'] as const;
  // Beyond the used range a sheet is empty, so a sheet that is read whole needs no single cells.
  const contents: AreaRead[] = whole
    ? used?.area
      ? [{ sheet, area: used.area, facets, bytesPerCell: used.bytesPerCell }]
      : []
    : rectanglesOf(cells).map((area) => ({ sheet, area, facets }));
  return [...contents, ...formats.map((area): AreaRead => ({ sheet, area, facets: ['numberFormat'] }))];
}

function planState(
  info: PlanState['info'],
  reads: readonly AreaRead[],
  contents: readonly AreaContents[],
  laid: LaidMarks,
): PlanState {
  const cells = new Map<string, Map<number, Cell>>();
  const formats = new Map<string, string[][]>();
  for (const [index, { sheet, area, facets }] of reads.entries()) {
    const { values, formulas, numberFormat } = contents[index] as AreaContents;
    if (facets.includes('numberFormat')) formats.set(formatKey(sheet, area), numberFormat as string[][]);
    else keepCells(cells, sheet, area, values, formulas);
  }
  const none: ReadonlyMap<number, Cell> = new Map();
  return {
    info,
    cells: (sheet) => cells.get(sheet) ?? none,
    formats: (sheet, area) => formats.get(formatKey(sheetNamed(info, sheet), area)) ?? [],
    marks: (sheet) => laid(sheet).flatMap(({ mark }) => mark ?? []),
  };
}

function keepCells(
  sheets: Map<string, Map<number, Cell>>,
  sheet: string,
  area: Area,
  values: AreaContents['values'],
  formulas: AreaContents['formulas'],
): void {
  const cells = sheets.get(sheet) ?? new Map<number, Cell>();
  sheets.set(sheet, cells);
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      const formula = formulas[r]?.[c] ?? value;
      if (formula !== '') cells.set(cellKey(area.row + r, area.column + c), cellOf(value, formula));
    }
  }
}

function sheetNamed({ sheets }: PlanState['info'], name: string): string {
  return sheets.find((sheet) => sheetKey(sheet.name) === sheetKey(name))?.name ?? name;
}

function formatKey(sheet: string, { row, column, rows, columns }: Area): string {
  return [row, column, rows, columns, sheet].join(':');
}
