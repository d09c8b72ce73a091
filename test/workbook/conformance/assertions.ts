import type { CellValue } from '../../../src/domain/cells';
import type { WorkbookErrorCode } from '../../../src/workbook/errors';
import { WorkbookError } from '../../../src/workbook/errors';
import type { CellWrite, Change, InsertLines } from '../../../src/workbook/change';
import type { Area } from '../../../src/workbook/grid';
import type { Subject } from './subject';

/** Own assertions, without Jest, because the cases run in a browser page too. */
export function assertEqual(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, b] = [stable(actual), stable(expected)];
  if (a !== b) throw new Error(`${what}\n  is       ${a}\n  expected ${b}`);
}

/** JSON with sorted keys; absent and undefined members are the same. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export async function assertRefused(
  work: Promise<unknown>,
  code: WorkbookErrorCode,
  detail: { readonly sheet?: string; readonly at?: string } = {},
): Promise<void> {
  const error: unknown = await work.then(
    () => 'not refused',
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error(`expected WorkbookError ${code}, got ${String(error)}`);
  assertEqual(error.code, code, `code of ${error.message}`);
  if (detail.sheet !== undefined) assertEqual(error.detail.sheet, detail.sheet, 'sheet of the error');
  if (detail.at !== undefined) {
    const place = error.detail.place;
    assertEqual(place && [place.row, place.column], Object.values(at(detail.at)), 'place of the error');
  }
}

/** A1-style name of a cell to row and column; columns A to Z. */
export function at(cell: string): { row: number; column: number } {
  return { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 };
}

/** `B2:C3` or `B2`. */
export function area(name: string): Area {
  const [from = '', to = from] = name.split(':');
  const [a, b] = [at(from), at(to)];
  return { row: a.row, column: a.column, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
}

/** A write of single cells by name: `{ A1: 5, B2: '=A1' }`; a text beginning with `=` is a formula. */
export function write(sheet: string, cells: Readonly<Record<string, CellValue>>): Change {
  return {
    kind: 'write',
    sheet,
    cells: Object.entries(cells).map(([name, entry]) => ({ ...at(name), ...entered(entry) })),
  };
}

function entered(entry: CellValue): Pick<CellWrite, 'value' | 'formula'> {
  return typeof entry === 'string' && entry.startsWith('=') ? { formula: entry } : { value: entry };
}

/** A write of one cell that was seen to hold `was`. */
export function writeWhere(sheet: string, cell: string, was: CellValue, entry: CellValue): Change {
  return { kind: 'write', sheet, cells: [{ ...at(cell), ...entered(entry), was }] };
}

/** One row above the row `3`, or one column left of the column `C`, plain unless it is said otherwise. */
export function insert(sheet: string, line: string, more: Partial<InsertLines> = {}): Change {
  const isRow = /^\d+$/.test(line);
  const place = isRow
    ? { what: 'rows' as const, at: Number(line) - 1 }
    : { what: 'columns' as const, at: line.charCodeAt(0) - 65 };
  return { kind: 'insertLines', sheet, ...place, count: 1, like: null, ...more };
}

/** Formula, else value, of cells by name. */
export async function contents(subject: Subject, sheet: string, ...cells: string[]): Promise<CellValue[]> {
  const seen: CellValue[] = [];
  for (const cell of cells) {
    const { value, formula } = await subject.cell({ sheet, ...at(cell) });
    seen.push(formula ?? value);
  }
  return seen;
}

/** Names of the sheets, in order. */
export async function sheetNames({ workbook }: Subject): Promise<string[]> {
  return (await workbook.describe()).sheets.map(({ name }) => name);
}

/** Waits until something has happened elsewhere; false after two seconds. */
export async function happens(condition: () => boolean): Promise<boolean> {
  for (let i = 0; i < 100 && !condition(); i += 1) await new Promise((resolve) => setTimeout(resolve, 20));
  return condition();
}
