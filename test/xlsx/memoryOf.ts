import { cellKey, contentOf, usedArea, type Cells } from '../../src/workbook/contents';
import { MemoryWorkbook } from '../../src/workbook/memory';
import type { WorkbookModel } from '../../src/xlsx/model/workbook';

/** The workbook in memory that holds what a file holds: what saving is judged by. */
export function memoryOf(model: WorkbookModel): MemoryWorkbook {
  const memory = new MemoryWorkbook();
  for (const sheet of model.sheets) {
    const seeded = memory.seed(sheet.name);
    for (const [key, cell] of sheet.cells.contents()) seeded.cells.set(key, cell);
    sheet.cells.each(({ row, column, style }) => {
      const format = model.styles[style]?.numberFormat ?? 'General';
      if (format !== 'General') seeded.formats.set(cellKey(row, column), format);
    });
    seeded.merges = [...sheet.merges];
    seeded.visible = sheet.state === 'visible';
  }
  return memory;
}

/** Contents, formats and merges of every sheet, formulas without the values that a spreadsheet would calculate. */
export function pictureOf(memory: MemoryWorkbook, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => {
      const { cells, formats, merges } = memory.sheet(name);
      return [name, { cells: contentsOf(cells), formats: formatsOf(formats), merges: sorted(merges) }];
    }),
  );
}

function contentsOf(cells: Cells): Record<number, unknown> {
  const entries = [...cells].map(([key, cell]): [number, unknown] => [key, contentOf(cell)]);
  return Object.fromEntries(entries.filter(([, content]) => content !== ''));
}

function formatsOf(formats: ReadonlyMap<number, string>): Record<number, string> {
  return Object.fromEntries([...formats].filter(([, format]) => format !== 'General'));
}

function sorted(areas: readonly object[]): string[] {
  return areas.map((area) => JSON.stringify(area)).sort();
}

/** The bounds of what a sheet holds, at least three by three. */
export function boundsOf(cells: Cells): { readonly rows: number; readonly columns: number } {
  const area = usedArea(cells);
  return {
    rows: Math.max(3, (area?.row ?? 0) + (area?.rows ?? 0)),
    columns: Math.max(3, (area?.column ?? 0) + (area?.columns ?? 0)),
  };
}
