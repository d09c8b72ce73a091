import fc from 'fast-check';
import { LineRows } from '../../../src/files/read/lineRows';
import { lineRecords, type LineEnd } from '../../../src/files/read/records';
import { allCells } from '../../../src/files/read/rows';
import { utf8 } from '../bytes';

function lineRows(text: string, delimiter = ',', lineEnd: LineEnd = '\n'): LineRows {
  const bytes = utf8(text);
  return new LineRows(bytes, delimiter, lineRecords(bytes, lineEnd).records);
}

/** One, two, three and four bytes in UTF-8; the last is two units of UTF-16. */
const cell = fc.string({ unit: fc.constantFrom('1', ' ', 'é', '上', '海', '𠮷', '👍', '\ufeff'), maxLength: 8 });
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 80 }), { minLength: 1, maxLength: 12 });

describe('lines as rows', () => {
  test('as splitting the text would tell, with every delimiter and line end', () => {
    const signs = fc.tuple(fc.constantFrom(',', '\t', ';', '|'), fc.constantFrom<LineEnd>('\n', '\r\n', '\r'));
    fc.assert(
      fc.property(table, signs, (cells, [delimiter, lineEnd]) => {
        const text = cells.map((row) => row.join(delimiter)).join(lineEnd);
        expect(allCells(lineRows(text, delimiter, lineEnd))).toEqual(cells);
      }),
    );
  });

  test('thousands of rows, in order, backwards, here and there', () => {
    const cells = Array.from({ length: 3000 }, (_, i) => [String(i), i % 3 ? '广东省 深圳市' : '𠮷', '']);
    const rows = lineRows(cells.map((row) => row.join(',')).join('\n'));
    expect(allCells(rows)).toEqual(cells);
    const order = cells.map((_, i) => (i * 1999) % cells.length);
    expect(order.map((index) => rows.row(index))).toEqual(order.map((index) => cells[index]));
    for (let index = cells.length - 1; index >= 0; index -= 100) expect(rows.row(index)).toEqual(cells[index]);
  });

  test('none beyond the last', () => expect(lineRows('a,b\n1,2').row(2)).toEqual([]));
});
