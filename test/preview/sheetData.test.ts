import { emptySheetData, patchedSheetData } from '../../src/preview/sheetData';
import { SheetPatch } from '../../src/preview/sheetPatch';

const LONG = '付款率按金额和按订单相差很大，可能有一笔大额未付款订单，请看一看';

/** Heights of the rows of a new sheet whose columns are 20 characters wide. */
function heights(lines: readonly (readonly string[])[], wrapped: readonly number[]): unknown[] {
  const patch = new SheetPatch();
  patch.write(lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value }))));
  patch.style({
    kind: 'style',
    sheet: '检查结果',
    titles: [],
    headers: [],
    wrapped: wrapped.map((column) => ({ row: 0, column, rows: lines.length, columns: 1 })),
    columnWidths: [20, 20],
    frozenRows: 0,
  });
  const { rowData } = patchedSheetData(emptySheetData('s', '检查结果'), patch, () => undefined);
  return lines.map((_, row) => rowData[row]?.h);
}

test('a row is as high as the longest of its wrapped texts, and no other text makes it higher', () => {
  const [one, many] = heights([['短', '短'], [LONG, '短']], [0]); // prettier-ignore
  expect(many).toBeGreaterThan(one as number);
  expect(heights([['短', LONG]], [0])).toEqual([one]);
  expect(heights([['短', LONG]], [0, 1])).toEqual([many]);
});
