import catalogue from '../../src/functions/catalogue.json';

export type Cell = string | number | boolean | null | undefined | object;
export type Matrix = Cell[][];
export type Entry = (typeof catalogue)[number];

export const ENTRIES: readonly Entry[] = catalogue;

export function entryOf(id: string): Entry {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) throw new Error(`no function ${id}`);
  return entry;
}

/** How a runtime may say that an optional parameter was left out. */
export const OMISSIONS: readonly (readonly [name: string, value: null | undefined | Matrix])[] = [
  ['null', null],
  ['undefined', undefined],
  ['[[null]]', [[null]]],
];

/**
 * The arguments as Excel hands them over: a matrix each, what a repeating parameter got as one array, then the
 * invocation. `null` among the arguments stands for one left out.
 */
export function asExcelPasses(
  entry: Entry,
  args: readonly (Matrix | null)[],
  omitted: null | undefined | Matrix = null,
): unknown[] {
  const passed: unknown[] = entry.parameters.map((parameter, i) => {
    if (!parameter.repeating) return args[i] ?? omitted;
    const rest = args.slice(i).map((matrix) => matrix ?? omitted);
    return rest.length ? rest : omitted;
  });
  return [...passed, { functionName: entry.id, address: '日报!A1' }];
}

/** What the user sees: the matrix with errors as their texts; a thrown error fills the one cell. */
export function answerOf(call: () => unknown): { cells: Cell[][]; message?: string | undefined } {
  try {
    const result = call() as Cell[][];
    return { cells: result.map((row) => row.map(shown)) };
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return { cells: [[error.code]], message: error.message };
  }
}

function shown(cell: Cell): Cell {
  return isExcelError(cell) ? cell.code : cell;
}

function isExcelError(value: unknown): value is { code: string; message: string } {
  return typeof value === 'object' && value !== null && 'code' in value;
}

/** Equal texts; numbers to 1e-12, or rounded as the example rounds them, which takes nine decimals or more. */
export function expectCells(actual: Cell[][], expected: readonly (readonly Cell[])[]): void {
  const asWritten = (cell: Cell, wanted: Cell): Cell =>
    typeof cell === 'number' && typeof wanted === 'number' && Math.abs(cell - wanted) <= tolerance(wanted)
      ? wanted
      : cell;
  expect(actual.map((row, r) => row.map((cell, c) => asWritten(cell, expected[r]?.[c])))).toEqual(expected);
}

function tolerance(wanted: number): number {
  const decimals = String(wanted).split('.')[1]?.length ?? 0;
  return Math.max(Math.abs(wanted) * 1e-12, decimals >= 9 ? 0.51 * 10 ** -decimals : 0);
}
