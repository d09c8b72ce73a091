import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CellValue } from '../../src/domain/cells';
import { collectFunctions } from '../../src/preview/customFunctions';
import type { FunctionsMetadata } from '../../src/preview/functionMetadata';
import { registerFunctions } from '../../src/preview/registerFunctions';
import { snapshotOf } from '../../src/preview/snapshot';
import { UniverWorkbook } from '../../src/preview/univerWorkbook';
import { at, write } from '../workbook/conformance/assertions';
import { openHeadless } from './headless';

const metadata = JSON.parse(readFileSync(resolve('assets/functions.json'), 'utf8')) as FunctionsMetadata;
const implementations = collectFunctions();
let opened = 0;

beforeAll(async () => {
  // The entry associates its functions with whatever CustomFunctions is at that moment.
  await import('../../src/functions/main');
});

/** Opens a workbook with these cells on 日报 and our functions, and gives what shows a cell by name. */
async function sheet(cells: Readonly<Record<string, CellValue>>) {
  const changes = [{ kind: 'addSheet', sheet: '日报' } as const, write('日报', cells)];
  const book = openHeadless(snapshotOf(changes, `functions${(opened += 1)}`).data);
  const workbook = new UniverWorkbook(book);
  registerFunctions(book, metadata, implementations);
  const shown = async (name: string) => {
    const grid = (await workbook.read(['日报'])).get('日报');
    const { row, column } = at(name);
    return grid?.values[row - grid.top]?.[column - grid.left] ?? '';
  };
  return { workbook, shown };
}

const YESTERDAY = { A1: 38, B1: 1200, A2: 0, B2: 0, A3: 5, B3: 0, A4: '三', B4: 9, D1: 3, D2: 4, D3: 5 };

describe('our functions in the cells of a spreadsheet', () => {
  test.each([
    ['a rate', '=CONVERSION(A1,B1)', 38 / 1200],
    ['a day that has not happened yet', '=CONVERSION(A2,B2)', ''],
    ['blank cells are 0', '=CONVERSION(H1,H2)', ''],
    ['an error of ours', '=CONVERSION(A3,B3)', '#DIV/0!'],
    ['a text that is no number', '=CONVERSION(A4,B4)', '#VALUE!'],
    ['an error inside a range goes on', '=CONVERSION(1/0,B1)', '#DIV/0!'],
    ['one argument too few', '=CONVERSION(A1)', '#N/A'],
    ['nested in each other', '=ROI_GRADE(ROI(4500,1000))', '良好'],
    ['nested in built-ins', '=IFERROR(CONVERSION(A3,B3),"无访客")', '无访客'],
    ['around built-ins', '=CONVERSION(SUM(A1:A3),SUM(B1:B3))', 43 / 1200],
    ['in lower case', '=conversion(A1,B1)', 38 / 1200],
    ['an omitted argument in the middle', '=ROI_GRADE(3,,D1:D3)', '及格'],
    ['an omitted argument at the end', '=ROI_GRADE(2.996)', '不及格'],
    ['a repeating argument', '=ROI(6000,1000,300,200)', 4],
    ['a repeating argument that is left out', '=ROI(6000,1000)', 6],
    ['a blank cell is not an omitted argument', '=ROI_GRADE(3,H1)', '#DIV/0!'],
    ['the last of many defaults', '=RESTOCK(12,90,10,5,40,,24)', 144],
  ] as [string, string, CellValue][])('%s: %s', async (_, formula, expected) => {
    const { shown } = await sheet({ ...YESTERDAY, F1: formula });
    const value = await shown('F1');
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });

  test('a whole column in one call spills', async () => {
    const { shown } = await sheet({ ...YESTERDAY, F1: '=CONVERSION(A1:A3,B1:B3)' });
    expect([await shown('F1'), await shown('F2'), await shown('F3')]).toEqual([38 / 1200, '', '#DIV/0!']);
  });

  test('an edit recalculates what depends on it, through other formulas and sheets', async () => {
    const { workbook, shown } = await sheet({ ...YESTERDAY, F1: '=CONVERSION(A1,B1)', G1: '=F1*2' });
    expect(await shown('G1')).toBeCloseTo(76 / 1200, 12);
    await workbook.apply([write('日报', { A1: 60 })]);
    expect(await shown('G1')).toBeCloseTo(0.1, 12);
    await workbook.apply([{ kind: 'addSheet', sheet: '周报' }, write('周报', { B2: '=日报!G1+1' })]);
    expect((await workbook.read(['周报'])).get('周报')?.values).toEqual([[1.1]]);
    await workbook.apply([{ kind: 'copySheet', from: '周报', sheet: '副本' }, write('日报', { A1: 120 })]);
    expect((await workbook.read(['副本'])).get('副本')?.values).toEqual([[1.2]]);
  });

  test('SORT leaves the range alone that other formulas read', async () => {
    const { shown } = await sheet({ A1: 3, A2: 1, A3: 2, C1: '=SORT(A1:A3)', D1: '=INDEX(A1:A3,1)', E1: '=A1' });
    expect([await shown('C1'), await shown('D1'), await shown('E1')]).toEqual([1, 3, 3]);
  });
});
