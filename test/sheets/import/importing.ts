import { dayOf } from '../../../src/domain/time/calendar';
import { cellName, type CellValue } from '../../../src/domain/cells';
import { joinRows, TARGET_SHEETS } from '../../../src/sheets/import/join';
import { sheetName } from '../../../src/sheets/import/layout';
import { DEFAULT_CHOICES, type ImportChoices } from '../../../src/sheets/import/choices';
import { planImport } from '../../../src/sheets/import/plan';
import type { ImportPlan } from '../../../src/sheets/import/planned';
import type { SourcedRows } from '../../../src/sheets/import/rows';
import { MemoryWorkbook } from '../../../src/workbook/memory';

export const day = (text: string): number =>
  dayOf(...(text.split('-').map(Number) as [number, number, number])) as number;

/** Rows of one file: figures of 日报 by day, and rows of other sheets. */
export function file(
  index: number,
  daily: Record<string, Record<string, number>>,
  more: Partial<Omit<SourcedRows, 'daily' | 'from'>> = {},
): SourcedRows {
  const days = Object.entries(daily).map(([text, figures]) => ({ day: day(text), figures }));
  return { daily: days, sheets: {}, partialDays: [], from: [index], ...more };
}

export function workbookWith(daily?: CellValue[][], others: Record<string, CellValue[][]> = {}): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.seed('说明');
  if (daily) workbook.seed('日报', daily);
  for (const [name, rows] of Object.entries(others)) workbook.seed(name, rows);
  return workbook;
}

export async function plan(
  workbook: MemoryWorkbook,
  files: SourcedRows[],
  choices: Partial<ImportChoices> = {},
): Promise<ImportPlan> {
  const grids = await workbook.read(TARGET_SHEETS.map(sheetName), ['formulas', 'formats']);
  const byTarget = Object.fromEntries(TARGET_SHEETS.map((target) => [target, grids.get(sheetName(target))]));
  return planImport(joinRows(files), byTarget, { ...DEFAULT_CHOICES, ...choices });
}

export const states = ({ sheets }: ImportPlan): string[] =>
  sheets.flatMap(({ cells }) =>
    cells.map(
      ({ row, column, state, before, after, chosen }) =>
        `${row === null ? '–' : cellName({ row, column })} ${before}→${after} ${state}${chosen ? ' ✓' : ''}`,
    ),
  );

export async function sheetAfter(workbook: MemoryWorkbook, name: string): Promise<CellValue[][]> {
  const grid = (await workbook.read([name], ['formulas'])).get(name);
  return (grid?.formulas ?? []).map((row) => [...row]);
}
