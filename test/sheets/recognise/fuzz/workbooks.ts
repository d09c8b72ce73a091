import type { CellValue } from '../../../../src/domain/cells';
import type { Area, SheetGrid } from '../../../../src/workbook/grid';
import { cellOf, COLUMN_KINDS, headerOf, junk, pick, upTo, type ColumnKind, type Random } from './junk';

/** As wide as a sheet of Excel can be. */
const WIDEST = 16_384;

const SHEET_NAMES = [
  '日报',
  '9月',
  '2026年9月',
  '目标',
  '设置',
  '周报',
  '__proto__',
  'constructor',
  '📊',
  'Sheet1',
  '竞店',
  '备份 (2)',
  "a'b",
];

/** Sheets of anything, the same for the same random numbers; about one in twenty is as wide or as long as sheets get. */
export function randomWorkbook(random: Random): readonly SheetGrid[] {
  const sheets = random() < 0.8 ? 1 : 2 + upTo(random, 3);
  const names = new Set<string>();
  while (names.size < sheets) names.add(pick(random, SHEET_NAMES));
  return [...names].map((sheet) => randomSheet(random, sheet));
}

function randomSheet(random: Random, sheet: string): SheetGrid {
  const [rows, columns] = sizeOf(random);
  const isTable = random() < 0.75;
  const upright = isTable ? table(random, rows, columns) : rubbish(random, rows, columns);
  const values = random() < 0.3 && rows * columns <= 2000 ? turned(upright) : upright;
  const [top, left] = random() < 0.7 ? [0, 0] : [upTo(random, 30), upTo(random, 30)];
  const grid = { sheet, top, left, values };
  if (values.length === 0 || random() < 0.4) return grid;
  const few = () => Array.from({ length: upTo(random, 6) }, () => randomArea(random, values.length, columns));
  return {
    ...grid,
    ...(random() < 0.5 && { merges: few() }),
    ...(random() < 0.3 && { tables: few() }),
    ...(random() < 0.3 && { formulas: values.map((row) => row.map((value) => formula(random, value))) }),
    ...(random() < 0.3 && { formats: values.map((row) => row.map(() => pick(random, FORMATS))) }),
    ...(random() < 0.3 && {
      hidden: { rows: few().map(({ row }) => row), columns: few().map(({ column }) => column) },
    }),
  };
}

const FORMATS = ['General', '0.00%', 'yyyy-m-d', '@', '', '¥#,##0.00', ';;;'];

function formula(random: Random, value: CellValue): CellValue {
  return random() < 0.1 ? pick(random, ['=SUM(A1:A9)', '=#REF!+1', '=', "='__proto__'!A1", '=1/0']) : value;
}

function sizeOf(random: Random): readonly [rows: number, columns: number] {
  const size = random();
  if (size < 0.03) return [0, 0];
  if (size < 0.045) return [1 + upTo(random, 3), WIDEST];
  if (size < 0.06) return [1500 + upTo(random, 2000), 1 + upTo(random, 20)];
  return [1 + upTo(random, 45), 1 + upTo(random, 25)];
}

/** Titles, one to three lines of header, lines of days with totals among them; every part of it may be spoilt. */
function table(random: Random, rows: number, columns: number): CellValue[][] {
  const kinds: ColumnKind[] = Array.from({ length: columns }, () => pick(random, COLUMN_KINDS));
  if (random() < 0.8)
    kinds[upTo(random, Math.min(3, columns - 1))] = pick(random, ['days', 'spelled', 'small', 'dates']);
  const titles = random() < 0.5 ? 0 : upTo(random, 14);
  const depth = 1 + (random() < 0.7 ? 0 : upTo(random, 2));
  return Array.from({ length: rows }, (_, line) => {
    if (line < titles) return kinds.map(() => (random() < 0.1 ? junk(random) : ''));
    if (line < titles + depth || random() < 0.01) return kinds.map((kind) => headerOf(random, kind));
    return kinds.map((kind) => cellOf(random, kind, line));
  });
}

/** Lines of any length, as no spreadsheet hands them over. */
function rubbish(random: Random, rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, () => {
    const filled = random();
    const width = random() < 0.9 ? columns : upTo(random, columns);
    return Array.from({ length: width }, () => (random() < filled ? junk(random) : ''));
  });
}

function turned(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, j) => rows.map((row) => row[j] ?? ''));
}

/** Areas that overlap, reach beyond the sheet or hold nothing. */
function randomArea(random: Random, rows: number, columns: number): Area {
  return {
    row: upTo(random, rows + 3) - 1,
    column: upTo(random, columns + 3) - 1,
    rows: upTo(random, random() < 0.9 ? 4 : rows * 2),
    columns: upTo(random, random() < 0.9 ? 6 : columns * 2),
  };
}
