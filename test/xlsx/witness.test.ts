import type { CellValue } from '../../src/domain/cells';
import type { Change } from '../../src/workbook/change';
import { saveWorkbook } from '../../src/xlsx/saveWorkbook';
import { witnessChanges } from '../../scripts/workbooks/witness-changes.mjs';
import record from '../fixtures/office-witness.json';
import { opened, sheetIn } from './opened';
import { specimen, SPECIMENS } from './specimens';

type Seen = CellValue | null | { readonly f: string; readonly v: CellValue };
const seen = record as unknown as Readonly<Record<string, Readonly<Record<string, readonly (readonly Seen[])[]>>>>;

/** The workbook as it was given to LibreOffice. */
function savedModel(name: string) {
  const file = opened(specimen(name));
  const changes = witnessChanges(file.model.sheets[0]!.name) as Change[];
  return opened(saveWorkbook(file, changes)).model;
}

const NAMES = [...SPECIMENS.keys()].filter((name) => !name.endsWith('(by hand)'));

test('every workbook was shown to LibreOffice', () => {
  expect(Object.keys(seen).sort()).toEqual([...NAMES].sort());
});

// Recorded by scripts/record-office-witness.mjs: LibreOffice opened what we save, and had these cells.
test.each(NAMES)('%s: LibreOffice opens what we save and sees the cells that we see', (name) => {
  const model = savedModel(name);
  const sheets = seen[name]!;
  // LibreOffice has no sheets that hold a chart alone, and makes ordinary ones of them.
  expect(Object.keys(sheets)).toEqual(model.sheets.map((sheet) => sheet.name));
  for (const [sheet, rows] of Object.entries(sheets)) {
    const { cells } = sheetIn(model, sheet);
    const calculated = new Set<string>();
    cells.each(({ row, column, formula, fills }) => {
      if (formula === undefined) return;
      const { rows: height, columns: width } = fills ?? { rows: 1, columns: 1 };
      for (let r = 0; r < height; r += 1) for (let c = 0; c < width; c += 1) calculated.add(`${row + r}:${column + c}`);
    });
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (calculated.has(`${r}:${c}`) || (value !== null && typeof value === 'object')) return;
        const shown = cells.at(r, c)?.value ?? '';
        const place = `${sheet} ${r + 1}, ${c + 1}`;
        expect([place, digits(shown)]).toEqual([place, digits(value ?? '', model.date1904 && shown)]);
      }),
    );
  }
});

/** LibreOffice writes 15 digits. In a workbook that counts from 1904 its days are those of the file. */
function digits(value: CellValue, from1904: CellValue = false): CellValue {
  if (typeof value !== 'number') return value;
  const days = typeof from1904 === 'number' && from1904 - value === 1462 ? 1462 : 0;
  return Number((value + days).toPrecision(14));
}

test.each(NAMES)('%s: LibreOffice calculates what we wrote', (name) => {
  const [first, own] = [savedModel(name).sheets[0]!.name, '店报 周报'];
  const at = (sheet: string, row: number, column: number) =>
    seen[name]![sheet]?.[row]?.[column] as { readonly v: CellValue };
  expect([at(first, 1, 2).v, at(own, 1, 1).v]).toEqual([1234.5 * 2, 1234.5 + 1]);
});
