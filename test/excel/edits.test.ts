import { areasOf } from '../../src/excel/edits';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { Edit } from '../../src/workbook/port';
import { ExcelHost } from '../office-host/excelHost';
import { happens } from '../workbook/conformance/assertions';

describe('the areas of an address', () => {
  test.each([
    ['B3', [[2, 1, 1, 1]]],
    ['A1:C2', [[0, 0, 2, 3]]],
    ['$A$1:$B$1', [[0, 0, 1, 2]]],
    [
      'A1:A2,XFD1048576',
      [
        [0, 0, 2, 1],
        [1048575, 16383, 1, 1],
      ],
    ],
    ['B:C', [[0, 1, 1048576, 2]]],
    ['2:5', [[1, 0, 4, 16384]]],
    ['#REF!', []],
    ['', []],
  ])('%s', (address, expected) => {
    expect(areasOf(address).map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual(expected);
  });
});

describe("users' edits", () => {
  test.each([9, 14])('with ExcelApi 1.%i a refill is not heard of, whatever fails on the way', async (apiMinor) => {
    const host = new ExcelHost(apiMinor).install();
    const workbook = createExcelWorkbook();
    const edits: Edit[] = [];
    await workbook.onEdit((edit) => edits.push(edit));
    const write = { kind: 'write', sheet: 'Sheet1', cells: [{ row: 0, column: 0, value: 1 }] } as const;
    await workbook.apply([write]);
    host.traffic.failAt(3, 'GeneralException', 6);
    await expect(workbook.apply([{ ...write, cells: [{ row: 0, column: 0, value: 2 }] }])).rejects.toBeDefined();
    host.type('Sheet1', 4, 5, '访客');
    expect(await happens(() => edits.length > 0)).toBe(true);
    expect(edits).toEqual([{ sheet: 'Sheet1', area: { row: 4, column: 5, rows: 1, columns: 1 } }]);
  });

  test('an edit of a sheet that has gone by then is dropped', async () => {
    const host = new ExcelHost(9).install();
    const edits: Edit[] = [];
    await createExcelWorkbook().onEdit((edit) => edits.push(edit));
    const gone = host.workbook.worksheets.add('临时');
    host.type('临时', 0, 0, 1);
    gone.delete();
    host.type('Sheet1', 0, 0, 1);
    expect(await happens(() => edits.length > 0)).toBe(true);
    expect(edits.map(({ sheet }) => sheet)).toEqual(['Sheet1']);
  });
});
