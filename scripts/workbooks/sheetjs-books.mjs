import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';

const ROWS = [
  ['统计日期', '访客数', '支付金额', '支付转化率'],
  ['2026-08-01', 1234, 5678.9, '3.21%'],
  ['2026-08-02', 2345, 6789.01, '2.9%'],
  ['2026-08-03', '-', '1,234.50', ''],
];

/** Workbooks as SheetJS writes them, as platforms' exports do, with shared strings and without. */
export function writeSheetjsBooks(folder) {
  for (const [name, bookSST] of [
    ['sheetjs-export.xlsx', false],
    ['sheetjs-shared.xlsx', true],
  ]) {
    const book = XLSX.utils.book_new();
    const sheet = XLSX.utils.aoa_to_sheet(ROWS);
    sheet['!merges'] = [XLSX.utils.decode_range('F1:G2')];
    sheet['!cols'] = [{ wch: 14 }, { wch: 8 }];
    sheet.E2 = { t: 'n', f: 'C2/B2', v: 4.6 };
    sheet.E3 = { t: 'e', v: 0x2a };
    sheet.E4 = { t: 'b', v: true };
    sheet['!ref'] = 'A1:G4';
    XLSX.utils.book_append_sheet(book, sheet, '商品');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([[]]), '空表');
    writeFileSync(
      join(folder, name),
      XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST, compression: true }),
    );
  }
}
