import fc from 'fast-check';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { CellValue } from '../../src/domain/cells';
import type { Change } from '../../src/workbook/change';
import { MemoryWorkbook } from '../../src/workbook/memory';
import type { Workbook } from '../../src/workbook/port';
import { ExcelHost } from '../office-host/excelHost';

const SHEETS = ['日报', '9月 店'];
const SIZE = 6;

/** References as people write them: cells, ranges either way, `$`, whole rows and columns, other sheets. */
const reference = fc
  .tuple(
    fc.constantFrom('', '日报!', "'9月 店'!"),
    fc.constantFrom('cell', 'range', 'rows', 'columns'),
    fc.array(fc.tuple(fc.nat(SIZE), fc.nat(SIZE), fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 2 }),
  )
  .map(([sheet, kind, ends]) => {
    const [low, high] = [0, 1].map((pick) => {
      const of = (i: 0 | 1) => ends.map((end) => end[i] as number).sort((a, b) => a - b)[pick] as number;
      const [, , fixedRow, fixedColumn] = ends[pick] as [number, number, boolean, boolean];
      const row = `${fixedRow ? '$' : ''}${of(0) + 1}`;
      const column = `${fixedColumn ? '$' : ''}${String.fromCharCode(65 + of(1))}`;
      return { cell: column + row, rows: row, columns: column };
    }) as unknown as [Record<string, string>, Record<string, string>];
    return (
      sheet +
      (kind === 'cell' ? low['cell'] : [low, high].map((end) => end[kind === 'range' ? 'cell' : kind]).join(':'))
    );
  });
const content: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.nat(99),
  fc.tuple(reference, reference).map(([a, b]) => `=SUM(${a})+"B2"+IF(${b}>1,1,2)`),
);
const rows = fc.array(fc.array(content, { minLength: SIZE, maxLength: SIZE }), { minLength: SIZE, maxLength: SIZE });
const place = {
  sheet: fc.constantFrom(...SHEETS),
  at: fc.nat(SIZE),
  what: fc.constantFrom('rows' as const, 'columns' as const),
};
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('insertLines' as const),
    ...place,
    count: fc.integer({ min: 1, max: 3 }),
    like: fc.constantFrom(null, 0, 2),
  }),
  fc.tuple(place.sheet, fc.nat(SIZE + 2), fc.nat(SIZE + 2), content).map(([sheet, row, column, entry]): Change => {
    const isFormula = typeof entry === 'string' && entry.startsWith('=');
    return { kind: 'write', sheet, cells: [{ row, column, ...(isFormula ? { formula: entry } : { value: entry }) }] };
  }),
);

async function seen(workbook: Workbook): Promise<unknown> {
  const grids = await workbook.read(SHEETS, ['formulas']);
  // What formulas show is not computed here.
  return SHEETS.map((name) => ({ ...grids.get(name), values: [] }));
}

test('lines move in memory as they do in Excel, and undoing brings back every cell', async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, fc.array(change, { minLength: 1, maxLength: 6 }), async (one, other, changes) => {
      const host = new ExcelHost(9).install();
      const memory = new MemoryWorkbook();
      memory.seed('Sheet1');
      for (const [i, name] of SHEETS.entries()) {
        const cells = [one, other][i] ?? [];
        memory.seed(name, cells);
        const { data } = host.workbook.worksheets.add(name);
        cells.forEach((row, r) => row.forEach((entry, c) => data.enter(r, c, entry)));
      }
      const excel = createExcelWorkbook();
      const before = await seen(memory);
      expect(await seen(excel)).toEqual(before);
      const [undo, undoInMemory] = [await excel.apply(changes), await memory.apply(changes)];
      expect(await seen(excel)).toEqual(await seen(memory));
      await memory.apply(undoInMemory);
      expect(await seen(memory)).toEqual(before);
      const redo = await excel.apply(undo);
      expect(await seen(excel)).toEqual(before);
      await memory.apply(changes);
      await excel.apply(redo);
      expect(await seen(excel)).toEqual(await seen(memory));
    }),
    { numRuns: 100 },
  );
});
