import { dayOf } from '../../../src/domain/time/calendar';
import { cellName, type CellValue } from '../../../src/domain/cells';
import { joinRows } from '../../../src/sheets/import/join';
import { DEFAULT_CHOICES, type ImportChoices } from '../../../src/sheets/import/choices';
import { planImport } from '../../../src/sheets/import/plan';
import type { ImportPlan } from '../../../src/sheets/import/planned';
import type { SourcedRows } from '../../../src/sheets/import/rows';
import { importTargets } from '../../../src/sheets/import/targets';
import { MemoryWorkbook } from '../../../src/workbook/memory';

export const day = (text: string): number =>
  dayOf(...(text.split('-').map(Number) as [number, number, number])) as number;

const TODAY = day('2026-08-14');

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
  const sheets = (await workbook.describe()).sheets.map(({ name }) => name);
  const grids = await workbook.read(sheets, ['formulas', 'formats', 'merges', 'tables']);
  const targets = importTargets([...grids.values()], { sheets, today: TODAY });
  return planImport(joinRows(files), targets, { ...DEFAULT_CHOICES, ...choices });
}

export const states = ({ sheets }: ImportPlan): string[] =>
  sheets.flatMap(({ cells }) =>
    cells.map(
      ({ place, state, before, after, chosen }) =>
        `${place === null ? '–' : cellName(place)} ${before}→${after} ${state}${chosen ? ' ✓' : ''}`,
    ),
  );

export async function sheetAfter(workbook: MemoryWorkbook, name: string): Promise<CellValue[][]> {
  const grid = (await workbook.read([name], ['formulas'])).get(name);
  return (grid?.formulas ?? []).map((row) => [...row]);
}
