import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { csv, dropFiles } from './droppedFiles';
import { dayInSheet, openImport } from './importPage';
import { focused } from './paneLooks';
import { eventually } from './previewPage';
import { type Site, startSite } from './site';

/** 2020-02-16, which is missing in the sample's 日报. */
const DAY = 43877;

let site: Site;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 300_000);

beforeEach(async () => {
  ({ page, complaints } = await openImport(browser, site.url));
}, 60_000);

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const counts = () => page.locator('.preview-counts').innerText();
const previewed = () => page.locator('.preview-counts').waitFor();

describe('a file that fits no kind', () => {
  test('what was found, columns pointed at by hand, remembered by the header', async () => {
    const unknown = (name: string, day: string, visitors: number) =>
      csv(name, [
        ['店铺数据', '', '', ''],
        ['交易日', '千牛账号', '来客', '支付金额'],
        [day, '旗舰店', visitors, '3600.50'],
      ]);
    await dropFiles(page, [unknown('店铺数据.csv', '2020-02-16', 1200)]);
    await previewed();
    expect(await page.locator('.import-problem').innerText()).toBe(
      [
        '店铺数据.csv',
        '认不出是哪种报表',
        '表头在第 2 行：交易日、千牛账号、来客、支付金额',
        '接近「店铺日报模板」，缺 日期、访客数',
        '指定列',
      ].join('\n'),
    );
    await press('指定列');
    const roles = () =>
      page.locator('.point-column select').evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value));
    expect(await roles()).toEqual(['skip', 'skip', 'skip', 'amountPaid']);
    expect(await page.locator('.point-column .caption').allInnerTexts()).toEqual([
      '2020-02-16',
      '旗舰店',
      '1200',
      '3600.50',
    ]);

    // The header is moved and moved back; with another row there is nothing certain.
    await press('表头上移一行');
    expect(await page.locator('.point-header').allInnerTexts()).toEqual(['店铺数据']);
    expect(await page.getByRole('button', { name: '按这些列读取' }).getAttribute('disabled-focusable')).not.toBeNull();
    await press('表头下移一行');
    await page.getByLabel('交易日').selectOption('日期');
    await page.getByLabel('来客').selectOption('访客数');
    await press('按这些列读取');
    await page.getByText('填写：访客数、付款金额').waitFor();
    expect(await counts()).toBe('将填 2 个空白单元格，新增 1 行');
    await press('确认导入 2 个');
    await page.getByText('已写入 2 个单元格').waitFor();
    expect(await dayInSheet(page, DAY)).toMatchObject({ 访客数: 1200, 付款金额: 3600.5 });

    await press('继续导入');
    await dropFiles(page, [unknown('别的名字.csv', '2020-03-01', 999)]);
    await page.getByText('按记住的 1 个回答读取。').waitFor();
    expect(await page.locator('.import-problem').count()).toBe(0);
    expect(await counts()).toBe('将填 2 个空白单元格，新增 1 行');
    await press('重新询问');
    await page.getByText('认不出是哪种报表').waitFor();
  }, 60_000);

  test('columns are pointed at by keyboard alone', async () => {
    await dropFiles(page, [
      csv('a.csv', [
        ['交易日', '来客'],
        ['2020-02-16', 1200],
      ]),
    ]);
    await previewed();
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 30; step++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`Tab never reaches ${selector}`);
    };
    await tabTo('.unknown fluent-button');
    await page.keyboard.press('Enter');
    await tabTo('.point-column select');
    await page.keyboard.press('ArrowDown');
    await tabTo('.point-column select');
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
    await tabTo('.point-confirm fluent-button');
    await page.keyboard.press('Enter');
    await page.getByText('填写：收订金额').waitFor();
    await eventually(async () => expect((await focused(page)).text).toBe('核对'));
  }, 60_000);
});
