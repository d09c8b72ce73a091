import { join } from 'node:path';
import ExcelJS from 'exceljs';

/** Workbooks as exceljs writes them, from memory and as a stream. */
export async function writeExceljsBooks(folder) {
  const book = new ExcelJS.Workbook();
  book.created = book.modified = new Date(Date.UTC(2026, 7, 1));
  const sheet = book.addWorksheet('日报', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
  sheet.columns = [{ width: 12 }, { width: 9 }, { width: 14 }, { width: 10, hidden: true }];
  sheet.addRow(['日期', '访客数', '付款金额', '备注']).font = { name: '微软雅黑', bold: true };
  for (let i = 0; i < 30; i += 1) {
    const row = sheet.addRow([new Date(Date.UTC(2026, 6, i + 1)), 1000 + i, 88.8 * i, i % 3 ? '' : '活动']);
    row.getCell(1).numFmt = 'yyyy"年"m"月"d"日"';
    row.getCell(3).numFmt = '¥#,##0.00';
  }
  sheet.getCell('E2').value = { formula: 'C2/B2', result: 0.1 };
  for (let i = 3; i < 20; i += 1) sheet.getCell(`E${i}`).value = { sharedFormula: 'E2', result: i };
  sheet.getCell('G1').value = { richText: [{ text: '红', font: { color: { argb: 'FFFF0000' } } }, { text: '黑' }] };
  sheet.getCell('G2').value = { text: '网址', hyperlink: 'https://example.com/a?b=1&c=2' };
  sheet.getCell('G3').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: 0.6 } };
  sheet.getCell('G3').border = { top: { style: 'thin' }, left: { style: 'medium', color: { argb: 'FF00B050' } } };
  sheet.getCell('G4').note = '批注';
  sheet.mergeCells('G6:I8');
  sheet.getCell('D3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"活动,日常"'] };
  sheet.addConditionalFormatting({
    ref: 'B2:B31',
    rules: [{ type: 'expression', formulae: ['B2>1020'], style: { font: { bold: true } } }],
  });
  book.addWorksheet('第二张').getCell('A1').value = { formula: "SUM('日报'!B2:B31)", result: 30435 };
  await book.xlsx.writeFile(join(folder, 'exceljs-styled.xlsx'));

  const stream = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: join(folder, 'exceljs-stream.xlsx') });
  const rows = stream.addWorksheet('流');
  for (let i = 0; i < 40; i += 1) rows.addRow([`行${i}`, i, i / 3, i % 2 === 0]).commit();
  await stream.commit();
}
