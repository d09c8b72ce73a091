import type { SheetGrid } from '../../../src/workbook/grid';
import { goldens, type ExpectedFigure, type ExpectedSeries, type Golden, type Understood } from './golden/cases';
import { cellAt, cellOfText, gridOf } from './golden/notation';
import { cellIn, findingsOf, lastDayOf, understand } from './golden/understood';

/**
 * A folder is a workbook: input.json the sheets as they stand, expected.json what must be understood, errors.json what
 * somebody then does wrong and what the check must say. Expectations are written from the input, never recorded.
 */
const CASES = goldens();

describe.each(CASES)('$name', ({ input, expected, errors }) => {
  const { answered = [], ...first } = expected;
  const grids = input.sheets.map(gridOf);
  const unmerged = grids.map((grid): SheetGrid => ({ ...grid, merges: undefined }));
  const read = (sheets: readonly SheetGrid[], answers = {}) => understand(sheets, input.today, answers);

  test('is understood', () => expectUnderstood(read(grids)?.understood, first));

  if (grids.some(({ merges }) => merges)) {
    test('is understood where merged cells are not known', () => expectUnderstood(read(unmerged)?.understood, first));
  }

  for (const { answers, ...then } of answered) {
    test(`is understood once ${JSON.stringify(answers)} is answered`, () =>
      expectUnderstood(read(grids, answers)?.understood, { ...first, questions: [], ...then }));
  }

  // What the questions leave out is checked too, once it is known.
  const { answers = {} } = (expected.questions.length > 0 ? answered[0] : undefined) ?? {};

  test('is clean', () => {
    const { daily, shop } = read(grids, answers) ?? fail();
    expect(findingsOf(shop, lastDayOf(daily), cellIn(grids))).toEqual([]);
  });

  test(`has ${errors.length} seeded errors, each found where it is`, () => {
    const { daily } = read(grids, answers) ?? fail();
    const asked = lastDayOf(daily);
    const shop = read(edited(grids, errors), answers)?.shop;
    const found = shop ? findingsOf(shop, asked, cellIn(grids)) : [];
    expect(found.sort()).toEqual(errors.flatMap(({ finds }) => finds).sort());
    expect(errors.length).toBeGreaterThan(0);
  });
});

function expectUnderstood(found: Understood | undefined, expected: Understood): void {
  const { unused = [], series } = expected;
  expect(found && { ...found, unused: [...(found.unused ?? [])].sort() }).toEqual({
    ...expected,
    unused: [...unused].sort(),
    series: byColumn(series, found?.series.columns),
  });
  expect(Object.keys(found?.series.days ?? {})).toEqual(Object.keys(expected.series.days));
}

/** A case lists its columns in the order in which a person reads them. */
function byColumn({ columns, days }: ExpectedSeries, order: readonly string[] = []): ExpectedSeries {
  const sorted = [...columns].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const row = (figures: readonly ExpectedFigure[]) => sorted.map((id) => figures[columns.indexOf(id)] ?? null);
  return { columns: sorted, days: Object.fromEntries(Object.entries(days).map(([date, of]) => [date, row(of)])) };
}

function edited(grids: readonly SheetGrid[], errors: Golden['errors']): SheetGrid[] {
  const sheets = grids.map((grid) => ({ ...grid, values: grid.values.map((row) => [...row]) }));
  for (const { cell, to } of errors) {
    const [sheet, name] = cell.includes('!') ? (cell.split('!') as [string, string]) : [sheets[0]?.sheet, cell];
    const grid = sheets.find((one) => one.sheet === sheet);
    const { row, column } = cellAt(name);
    const line = grid?.values[row - grid.top];
    if (!grid || line?.[column - grid.left] === undefined) throw new Error(`no cell ${cell}`);
    line[column - grid.left] = cellOfText(to);
  }
  return sheets;
}

function fail(): never {
  throw new Error('no daily figures were found');
}

test('there are forty workbooks and more, ten of them from public sheets', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(40);
  expect(CASES.filter(({ input }) => input.source !== undefined).length).toBeGreaterThanOrEqual(10);
});
