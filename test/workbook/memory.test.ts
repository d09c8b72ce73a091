import { MemoryWorkbook } from '../../src/workbook/memory';
import type { Validate } from '../../src/workbook/change';
import { cellKey } from '../../src/workbook/contents';
import type { Overlay, Subject } from './conformance/subject';
import { workbookConformance } from './conformance';

function create(): Subject {
  const workbook = new MemoryWorkbook();
  workbook.seed('Sheet1');
  // Somebody else's conditional formats mean nothing to this workbook.
  const theirs: Overlay[] = [];
  return {
    workbook,
    overlay: async (_, area, formula) => void theirs.push({ areas: [area], formula }),
    overlays: async (sheet) => [...workbook.sheet(sheet).marks, ...theirs],
    seed: async (...sheet) => void workbook.seed(...sheet),
    format: async (sheet, area, numberFormat) => workbook.sheet(sheet).format(area, numberFormat),
    merge: async (sheet, area) => void workbook.sheet(sheet).merges.push(area),
    list: async (sheet, area, entries) =>
      void workbook.sheet(sheet).validations.push({ kind: 'validate', sheet, area, list: entries }),
    listAt: async ({ sheet, row, column }) => {
      const isIn = ({ area }: Validate) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      return workbook.sheet(sheet).validations.find(isIn)?.list ?? null;
    },
    hide: async (sheet, what, at, count) => {
      for (let line = at; line < at + count; line += 1) workbook.sheet(sheet).hidden[what].add(line);
    },
    table: async (sheet, area) => void workbook.sheet(sheet).tables.push(area),
    typeByUser: async (place, entry) => workbook.type(place, entry),
    protectSheet: async (name) => void (workbook.sheet(name).protected = true),
    protectStructure: async () => void (workbook.structureProtected = true),
    cell: async ({ sheet, row, column }) => {
      const { cells, formats } = workbook.sheet(sheet);
      const { value, formula } = cells.get(cellKey(row, column)) ?? { value: '' };
      return { value, formula, format: formats.get(cellKey(row, column)) ?? 'General' };
    },
  };
}

workbookConformance('in memory', create);

describe('a workbook in memory with a calculator', () => {
  test('shows what formulas compute, and again after an edit', async () => {
    const workbook = new MemoryWorkbook((_, { sheet, row }, valueAt) => Number(valueAt({ sheet, row, column: 0 })) * 2);
    workbook.seed('日报', [[21, '=A1*2']]);
    expect((await workbook.read(['日报'])).get('日报')?.values).toEqual([[21, 42]]);
    workbook.type({ sheet: '日报', row: 0, column: 0 }, 4);
    expect((await workbook.read(['日报'])).get('日报')?.values).toEqual([[4, 8]]);
  });
});
