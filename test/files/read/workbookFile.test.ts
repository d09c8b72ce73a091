import * as XLSX from '@e965/xlsx';
import { allCells } from '../../../src/files/read/rows';
import { excel95, rows, tables, utf8, workbook, zip } from '../bytes';

describe('workbooks', () => {
  test.each<XLSX.BookType>(['biff8', 'xlsx', 'xlsb', 'ods', 'xlml'])(
    '%s: text, numbers, blanks, two sheets',
    async (type) => {
      const bytes = workbook(type, {
        全店: [
          ['日期', '商品ID', '金额'],
          ['2026-08-11', '930679858170647123', 1391.5],
          [null, null, null],
          ['x', '', true],
        ],
        空: [[]],
        分载体: [['a', 'b']],
      });
      expect((await tables(bytes)).map(({ sheet, rows: cells }) => [sheet, allCells(cells)])).toEqual([
        ['全店', [['日期', '商品ID', '金额'], ['2026-08-11', '930679858170647123', 1391.5], [], ['x', '', true]]],
        ['分载体', [['a', 'b']]],
      ]);
    },
  );

  test.each<XLSX.BookType>(['biff8', 'xlsx'])(
    '%s: dates are serials, percentages fractions, errors their names',
    async (type) => {
      const sheet = XLSX.utils.aoa_to_sheet([['日期', '率', '错']]);
      sheet['A2'] = { t: 'n', v: 46248, z: 'yyyy-mm-dd' };
      sheet['B2'] = { t: 'n', v: 0.0486, z: '0.00%' };
      sheet['C2'] = { t: 'e', v: 0x07 };
      sheet['!ref'] = 'A1:C2';
      expect(await rows(workbook(type, { a: sheet }))).toEqual([
        ['日期', '率', '错'],
        [46248, 0.0486, '#DIV/0!'],
      ]);
    },
  );

  test('Excel 95 in GBK', async () => {
    expect((await tables(excel95())).map(({ sheet }) => sheet)).toEqual(['支付']);
    expect(await rows(excel95())).toEqual([['日期', 'x'], ['金额', 2]]); // prettier-ignore
  });

  test('the 1904 calendar of older Macs: the same day, counts untouched', async () => {
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet([
      ['日期', '访客数'],
      [1, 2],
    ]);
    sheet['A2'] = { t: 'n', v: 46248 - 1462, z: 'yyyy-mm-dd' };
    sheet['B2'] = { t: 'n', v: 46248, z: 'General' };
    XLSX.utils.book_append_sheet(book, sheet, 'a');
    book.Workbook = { WBProps: { date1904: true } };
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    expect(await rows(bytes)).toEqual([
      ['日期', '访客数'],
      [46248, 46248],
    ]);
  });

  test('a header cell merged over two rows stands in both; a title and a merged body cell stand once', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['八月日报', null, null],
      ['日期', '支付', null],
      [null, '金额', '件数'],
      ['2026-08-01', 1, 2],
    ]);
    sheet['!merges'] = ['A1:C1', 'A2:A3', 'B2:C2'].map((range) => XLSX.utils.decode_range(range));
    expect(await rows(workbook('xlsx', { a: sheet }))).toEqual([
      ['八月日报'],
      ['日期', '支付'],
      ['日期', '金额', '件数'],
      ['2026-08-01', 1, 2],
    ]);
  });

  test('formulas give their cached values, links and injected formulas stay text', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['=1+1', '@x'],
      [null, null],
    ]);
    sheet['A2'] = { t: 'n', v: 3, f: 'SUM(1,2)' };
    expect(await rows(workbook('xlsx', { a: sheet }))).toEqual([['=1+1', '@x'], [3]]);
  });

  test('a dimension that claims the whole sheet costs nothing', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([['a', 'b']]);
    const parts = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(parts, sheet, 's');
    const bytes = new Uint8Array(XLSX.write(parts, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const { unzipSync } = await import('fflate');
    const files = unzipSync(bytes);
    const part = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder()
      .decode(files[part])
      .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"');
    const start = performance.now();
    expect(await rows(zip({ ...files, [part]: utf8(xml) }))).toEqual([['a', 'b']]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
