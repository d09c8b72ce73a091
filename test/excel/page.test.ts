import { createExcelWorkbook } from '../../src/excel/workbook';
import type { PageLayout } from '../../src/workbook/change';
import { ExcelHost } from '../office-host/excelHost';

let host: ExcelHost;

async function printed(page: PageLayout | undefined, excelApi = 14) {
  host = new ExcelHost(excelApi).install();
  const area = { row: 3, column: 0, rows: 2, columns: 2 };
  const undo = await createExcelWorkbook().apply([
    { kind: 'addSheet', sheet: '补货' },
    {
      ...{ kind: 'style', sheet: '补货', headers: [], titles: [], wrapped: [area], columnWidths: [10], frozenRows: 3 },
      page,
    },
  ]);
  const { data } = host.workbook.worksheets.getItem('补货');
  return { data, undo };
}

test('a sheet is laid out on A4, as wide as one page, with repeated rows, lines and numbered pages', async () => {
  const { data, undo } = await printed({ orientation: 'landscape', repeatedRows: { row: 2, rows: 1 } });
  expect(data.page).toEqual({
    ...{ paperSize: 'A4', orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, printGridlines: true },
    ...{ titleRows: '$3:$3', leftMargin: 28, rightMargin: 28, centerFooter: '&P / &N' },
  });
  expect([2, 3, 4, 5].map((row) => data.at(row, 1).wrapped)).toEqual([false, true, true, false]);
  await createExcelWorkbook().apply(undo);
  expect(host.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('portrait, without rows to repeat', async () => {
  const { data } = await printed({ orientation: 'portrait' });
  expect(data.page).toMatchObject({ orientation: 'Portrait' });
  expect(data.page).not.toHaveProperty('titleRows');
});

test('an Excel that knows nothing of pages gets the sheet all the same', async () => {
  const { data } = await printed({ orientation: 'landscape' }, 8);
  expect(data.page).toEqual({});
  expect(data.frozenRows).toBe(3);
});

test('a sheet without a layout is printed as Excel likes', async () => {
  expect((await printed(undefined)).data.page).toEqual({});
});
