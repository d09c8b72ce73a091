import type { Browser } from 'playwright-core';
import type { CellValue } from '../../src/domain/cells';
import { ExcelPage } from '../office-host/browser/excelPage';
import { openBrowser } from './browser';
import { eventually } from './previewPage';
import { type Site, startSite } from './site';

/** The built pane and functions, unmodified, by Microsoft's own office.js inside a page that plays Excel on the web. */
let site: Site;
let browser: Browser;
let excel: ExcelPage;

const NOW = '2020-03-01T09:00:00+08:00';

beforeAll(async () => {
  // It builds dist/ where that is stale; its address is not used.
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 300_000);

afterEach(async () => {
  expect(excel.complaints).toEqual([]);
  expect(excel.foreign).toEqual([]);
  await excel.close();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const valuesOf = (sheet: string) =>
  (excel.host.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true)?.values as CellValue[][]).flat();
const sheetNames = () => excel.host.workbook.worksheets.items.map(({ name }) => name);

test('a morning: 新建, 检查日报 and 生成周报 from the ribbon, a finding leads to its cell, 撤销 takes everything back', async () => {
  excel = await ExcelPage.open(browser, { now: NOW });
  const { pane, host } = excel;
  await pane.getByRole('button', { name: '新建示例表' }).click();
  await pane.getByText('已新建').waitFor();
  expect(sheetNames()).toEqual(['Sheet1', '日报', '目标', '设置', '周报模板']);

  await excel.ribbon('checkDaily');
  // This Excel does not calculate, so ratios by formula hold 0: of the figures typed, this one is wrong.
  await pane.getByText('更早的问题').click();
  await pane.locator('.finding-go', { hasText: '付款买家比访客还多' }).click();
  await eventually(async () => expect(host.workbook.selected.address).toBe('日报!B16'));

  await excel.ribbon('fillWeekly');
  await pane.getByText('已填写').waitFor();
  expect(sheetNames()).toContain('周报 2020.02.17-02.23');
  // 付款金额 of the seven days, added up from the order totals of 17 to 23 February.
  expect(valuesOf('周报 2020.02.17-02.23')).toContain(863670.76);
  await pane.getByRole('button', { name: '撤销' }).click();
  await pane.getByText('已撤销「生成周报 2020.02.17-02.23」').waitFor();
  expect(sheetNames()).toEqual(['Sheet1', '日报', '目标', '设置', '周报模板']);
  await pane.getByRole('button', { name: '撤销' }).click();
  await eventually(async () => expect(sheetNames()).toEqual(['Sheet1']));
}, 60_000);

test('custom functions by custom-functions-runtime.js: values, and an error where a cell shows one', async () => {
  excel = await ExcelPage.open(browser, { now: NOW });
  // 30 paying buyers of 900 visitors; of none.
  expect(await excel.calculate('CONVERSION', [[30]], [[900]])).toMatchObject({ succeeded: true, value: [[30 / 900]] });
  expect(await excel.calculate('CONVERSION', [[30]], [[0]])).toMatchObject({ succeeded: false });
  expect(await excel.calculate('ROI_GRADE', [[2.996]])).toMatchObject({ succeeded: true, value: [['不及格']] });
}, 60_000);

test('English, dark, 320 px, ExcelApi 1.9 and no shared runtime: the pane opens and creates its sheets', async () => {
  excel = await ExcelPage.open(browser, {
    now: NOW,
    apiMinor: 9,
    locale: 'en-US',
    sets: { CustomFunctions: 1.4, CustomFunctionsRuntime: 1.2 },
    context: { viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
  });
  const { pane } = excel;
  await pane.getByRole('button', { name: 'Create sample sheets' }).click();
  await pane.getByText('Created').waitFor();
  expect(sheetNames()).toHaveLength(5);
  expect(await pane.locator('#pane').getAttribute('data-theme')).toBe('dark');
}, 60_000);
