import type { Browser, Page } from 'playwright-core';
import type { CellValue } from '../../src/domain/cells';
import type { SheetGrid } from '../../src/workbook/grid';
import { openBrowser } from './browser';
import { csv, dropFiles } from './droppedFiles';
import { openTab as openTabOf } from './openTab';
import { openOwnWorkbook, TEXT_CELL } from './ownWorkbook';
import { eventually, openPreview, readSheets } from './previewPage';
import { type Site, startSite } from './site';

jest.setTimeout(60_000);

let site: Site;
let browser: Browser;
let page: Page;
let complaints: string[];
let before: SheetGrid[];

/** One page and one workbook for all steps: each goes on where the one before it stopped. */
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  ({ page, complaints } = await openPreview(browser, site.url));
  await openOwnWorkbook(page);
  before = await readSheets(page);
}, 300_000);

afterEach(() => expect(complaints).toEqual([]));

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const openTab = (name: string) => openTabOf(page, name);
const selected = () => page.evaluate(() => window.dianbaoPreview.workbook.selection());
const settings = () => page.evaluate(async () => (await window.dianbaoPreview.workbook.describe()).settings);

/** Contents of a row, formulas as formulas; and what it shows. */
async function row(sheet: string, index: number) {
  const [grid] = await readSheets(page, [sheet]);
  const of = (matrix: SheetGrid['values'] = []): CellValue[] => [...(matrix[index] ?? [])];
  return { held: of(grid?.formulas), shown: of(grid?.values) };
}

describe('a workbook of one’s own: 店铺数据 and 9月, dates across', () => {
  test('both sheets are found; the one thing that they do not say is asked, the rest is checked', async () => {
    await press('检查日报');
    await page.locator('.question-card').getByText('「付款」是哪个指标？').waitFor();
    await page.getByText('数据来自「店铺数据」「9月」').waitFor();
    const brief = await page.locator('.brief').innerText();
    expect(brief).toContain('2019-09-08');
    // 78 buyers of 1,380 visitors.
    expect(brief).toContain('5.65%');
    expect(brief).not.toContain('7,800.00');
  });

  test('one click answers it for both sheets, and is kept in the workbook', async () => {
    await press('付款金额');
    await page.getByText('已记住').waitFor();
    await eventually(async () => expect(await page.locator('.question-card').count()).toBe(0));
    await press('检查日报');
    // 7,100 + 7,200 + … + 7,800 from 1 to 8 September.
    await page.locator('.brief').getByText('59,600.00').waitFor();
    expect(await settings()).toMatchObject({ 'dianbao.recognition': { 'meaning:付款': 'amountPaid' } });
  });

  test('a number stored as a text is found in its cell, and mended there', async () => {
    await page.getByText('更早的问题（1）').click();
    await page.locator('.finding-go', { hasText: '存成了文字' }).click();
    const { sheet, row: r, column } = TEXT_CELL;
    expect(await selected()).toEqual({ sheet, row: r, column });
    expect((await row(sheet, r)).shown[9]).toBe(9390);
    await press(/^改好/);
    await press('按这样改');
    await eventually(async () => expect((await row(sheet, r)).shown.slice(7)).toEqual([1370, 1380, 10760]));
  });

  test('认表 shows both sheets as one table, each header leading to its cell', async () => {
    await openTab('认表');
    const table = page.locator('.table-card').first();
    await eventually(async () =>
      expect(await table.locator('.parts li').allInnerTexts()).toEqual([
        '店铺数据 A2\n2019-08-01 至 2019-08-31，31 天',
        '9月 A2\n2019-09-01 至 2019-09-08，8 天',
      ]),
    );
    const chosen = await table
      .locator('select')
      .evaluateAll((all) => (all as HTMLSelectElement[]).map((one) => one.selectedOptions[0]?.text));
    expect(chosen).toEqual(['访客数', '付款买家数', '付款金额', '直通车', '转化率']);
    await table.locator('.column-go', { hasText: '付款买家数' }).click();
    expect(await selected()).toEqual({ sheet: '店铺数据', row: 3, column: 0 });
    expect(await page.getByLabel('周报模板').inputValue()).toBe('老板周报');
  });

  test('an unknown header becomes a metric of the shop’s own with one click, and 撤销 takes it back', async () => {
    const line = 7;
    const values = Array.from({ length: 8 }, (_, i) => ({ row: line, column: i + 1, value: 20 + i }));
    await page.evaluate(
      ([at, cells]) =>
        window.dianbaoPreview.workbook.apply([
          { kind: 'write', sheet: '9月', cells: [{ row: at, column: 0, value: '收藏人数' }, ...cells] },
        ]),
      [line, values] as const,
    );
    await press('再看一遍');
    await page
      .locator('.table-card', { hasText: '9月' })
      .getByText(/^没有用到的/)
      .first()
      .click();
    await press('把「收藏人数」定义成自定义指标');
    await press('写到设置里');
    await page.locator('.define-problems', { hasText: '没有单位' }).waitFor();
    await page.getByLabel('单位').selectOption('人');
    await press('写到设置里');
    await page.getByText(/「收藏人数」已是自定义指标，写在「设置」第 \d+ 行/).waitFor();
    const choice = page.getByLabel('「收藏人数」是哪个指标');
    expect(await choice.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text)).toBe('收藏人数');
    expect((await readSheets(page, ['设置']))[0]?.values.some(([name]) => name === '收藏人数')).toBe(true);
    await press(/^撤销/);
    await eventually(async () => expect(await readSheets(page, ['设置'])).toEqual([]));
    await page.evaluate(
      ([at, cells]) =>
        window.dianbaoPreview.workbook.apply([
          { kind: 'write', sheet: '9月', cells: [0, ...cells].map((column) => ({ row: at, column, value: '' })) },
        ]),
      [line, values.map(({ column }) => column)] as const,
    );
  });

  test('a day is imported: a column of its own before the total, which grows by it', async () => {
    await openTab('导入');
    await page.locator('.drop-zone').waitFor();
    await dropFiles(page, [
      csv('昨日.csv', [
        ['日期', '访客数', '付款买家数', '付款金额', '直通车'],
        ['2019-09-09', 1390, 79, 7900, 995],
      ]),
    ]);
    await page.locator('.preview-counts', { hasText: '将填 4 个空白单元格，新增 1 列' }).waitFor();
    await press('确认导入 4 个');
    await page.getByText('「9月」4 个，新增 1 列').waitFor();
    expect((await row('9月', 1)).shown.slice(8)).toEqual([43716, 43717, '合计']);
    expect((await row('9月', 4)).held.slice(8)).toEqual([7800, 7900, '=SUM(B5:J5)']);
    expect((await row('9月', 4)).shown[10]).toBe(67500);
    expect((await row('9月', 6)).held.slice(8)).toEqual(['=I4/I3', '=J4/J3', '']);
  });

  test('the weekly report is filled over both sheets', async () => {
    await openTab('周报');
    await press('生成周报');
    await page.getByText('「周报 2019.09.02-09.08」已填写 10 个单元格').waitFor();
    const [report] = await readSheets(page, ['周报 2019.09.02-09.08']);
    const numbers = report?.values
      .slice(3)
      .map((line) => line.slice(1).map((value) => Number(Number(value).toFixed(4))));
    expect(numbers).toEqual([
      // 2 to 8 September; 26 August to 1 September; how much more.
      [52500, 47600, 0.1029],
      [9450, 8960, 0.0547],
      // 525 of 9,450; 476 of 8,960.
      [0.0556, 0.0531, 0.0458],
    ]);
  });

  test('October, which has no sheet, is made like September', async () => {
    await openTab('导入');
    await press('继续导入');
    await page.locator('.drop-zone').waitFor();
    await dropFiles(page, [
      csv('十月.csv', [
        ['日期', '访客数', '付款买家数', '付款金额'],
        ['2019-10-31', 1500, 90, 9000],
      ]),
    ]);
    await page.getByText('先勾选新建这个月的表，才能导入。').waitFor();
    await page.getByRole('checkbox', { name: /还没有「10月」，照「9月」新建/ }).check();
    await press('确认导入 3 个');
    await page.getByText('「10月」3 个').waitFor();
    expect((await row('10月', 0)).shown[0]).toBe('2019年10月 店铺日报');
    const dates = (await row('10月', 1)).shown;
    expect([dates.length, dates[1], dates[31], dates[32]]).toEqual([33, 43739, 43769, '合计']);
    expect((await row('10月', 2)).held).toEqual(['访客数', ...new Array(30).fill(''), 1500, '=SUM(B3:AF3)']);
    expect((await row('10月', 6)).held[31]).toBe('=AF4/AF3');
  });

  test('撤销 takes everything back, the answer too', async () => {
    for (let step = 0; step < 5; step++) {
      await press('撤销');
      await page.getByText(/^已撤销/).waitFor();
    }
    expect(await readSheets(page)).toEqual(before);
    expect(await settings()).toEqual({});
    await openTab('检查');
    await press('检查日报');
    await page.getByRole('tabpanel', { name: '检查' }).getByText('「付款」是哪个指标？').waitFor();
  });
});
