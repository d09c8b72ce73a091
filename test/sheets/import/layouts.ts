import type { CellValue } from '../../../src/domain/cells';
import { changesOf } from '../../../src/sheets/import/changes';
import type { ImportChoices } from '../../../src/sheets/import/choices';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { calculate } from './calculator';
import { day, file, plan } from './importing';

export const D = (text: string) => day(`2026-08-${text}`);
export type Rows = CellValue[][];

export function workbookOf(sheets: Record<string, Rows>): MemoryWorkbook {
  const workbook = new MemoryWorkbook(calculate);
  for (const [name, rows] of Object.entries(sheets)) workbook.seed(name, rows);
  return workbook;
}

async function contents(workbook: MemoryWorkbook, ...names: string[]): Promise<Record<string, CellValue[][]>> {
  const grids = await workbook.read(names, ['formulas']);
  return Object.fromEntries([...grids].map(([name, { formulas = [] }]) => [name, formulas.map((row) => [...row])]));
}

/** Imports figures by day, looks at the sheets, imports the same again (nothing changes) and undoes (all is as it was). */
export async function imported(
  sheets: Record<string, Rows>,
  figures: Record<string, Record<string, number>>,
  choices: Partial<ImportChoices> = {},
) {
  const workbook = workbookOf(sheets);
  const names = Object.keys(sheets);
  const files = [file(0, Object.fromEntries(Object.entries(figures).map(([d, f]) => [`2026-08-${d}`, f])))];
  const before = await contents(workbook, ...names);
  const planned = await plan(workbook, files, choices);
  const undo = await workbook.apply(changesOf(planned));
  const after = await contents(workbook, ...names);
  expect(changesOf(await plan(workbook, files, choices))).toEqual([]);
  await workbook.apply(undo);
  expect(await contents(workbook, ...names)).toEqual(before);
  return { after, planned };
}
