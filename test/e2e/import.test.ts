import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { csv, drop, dropFiles, exported, inHand, orderFile, watchLongTasks, type Dropped } from './droppedFiles';
import { openTab } from './openTab';
import { faintTexts, focused, tooWide } from './paneLooks';
import { dayInSheet, openImport } from './importPage';
import { eventually, readSheets } from './previewPage';
import { type Site, startSite } from './site';

/** 2020-02-16, which is missing in the sample's 日报. */
const DAY = 43877;
/** Traffic of that day, two orders of it, and what the service team counted by hand. */
const THREE: readonly Dropped[] = [
  exported('sycm_shop_source_2026', '店铺来源_2020-02-16.xls'),
  orderFile('订单报表.csv', [
    { at: '2020-02-16 09:00:00', amount: 1800, paid: true },
    { at: '2020-02-16 21:00:00', amount: 1800, paid: true },
  ]),
  csv('客服.csv', [
    ['日期', '咨询数', '成交订单数'],
    ['2020-02-16', 31, 12],
  ]),
];
/** The scripts that read files: the worker, and what it fetches for workbooks. */
const PARSERS = /-import-(worker|workbook|files)\.js$/;

let site: Site;
let browser: Browser;
let page: Page;
let complaints: string[];
let requested: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 300_000);

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function open(address = '', viewport = { width: 1440, height: 900 }) {
  ({ page, complaints, requested } = await openImport(browser, site.url + address, viewport));
}

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const counts = () => page.locator('.preview-counts').innerText();
const previewed = () => page.locator('.preview-counts').waitFor();

const unfoldAll = () =>
  page.evaluate(() =>
    document.querySelectorAll<HTMLDetailsElement>('#pane details').forEach((fold) => (fold.open = true)),
  );

describe('导入 in a browser', () => {
  test('the pane’s own script carries no parser; the worker fetches them', async () => {
    await open();
    const script = (name: string) => readFileSync(join(__dirname, '../../dist', name), 'utf8');
    const parsers = /UndetectableDelimiter|SheetNames/;
    expect(script('taskpane.js')).not.toMatch(parsers);
    expect(script('taskpane-import-tab.js')).not.toMatch(parsers);
    await dropFiles(page, THREE.slice(0, 1));
    await previewed();
    const reading = requested.filter((url) => PARSERS.test(url)).map((url) => url.replace(/^.*\//, ''));
    expect(reading).toEqual(['preview-import-worker.js', 'preview-import-workbook.js']);
  }, 60_000);

  test('three files, three steps: drop, confirm, check; again changes nothing; 撤销 restores', async () => {
    await open();
    const before = await readSheets(page);
    expect(await dayInSheet(page, DAY)).toBeNull();
    expect(requested.filter((url) => PARSERS.test(url))).toEqual([]);

    await dropFiles(page, THREE);
    await previewed();
    expect(await page.locator('.table-card h3').allInnerTexts()).toEqual([
      '生意参谋 店铺来源（流量来源构成）',
      '天猫 订单报表（含退款金额）',
      '日报（手工表）',
    ]);
    expect(await counts()).toBe('将填 9 个空白单元格，新增 1 行');
    expect(await readSheets(page)).toEqual(before);

    await press('确认导入 9 个');
    await page.getByText('已写入 9 个单元格').waitFor();
    const row = await dayInSheet(page, DAY);
    expect(row).toMatchObject({
      访客数: 1200,
      收订订单数: 2,
      付款买家数: 30,
      付款订单数: 2,
      付款金额: 3600,
      咨询数: 31,
      成交订单数: 12,
    });
    // The new row takes over the formulas of the last day.
    expect(String(row?.转化率)).toMatch(/^=CONVERSION\(E\d+,B\d+\)$/);

    await press('检查日报 2020-02-16');
    await page.locator('.brief').getByText('3,600.00').waitFor();
    expect(await page.locator('#pane').innerText()).not.toContain('缺少 2020-02-16');

    await openTab(page, '导入');
    await press('继续导入');
    await dropFiles(page, THREE);
    await previewed();
    expect(await counts()).toBe('没有变化：文件里的数字，表里都有了。');
    expect(await page.getByRole('button', { name: /确认导入/ }).count()).toBe(0);

    await press('撤销');
    await eventually(async () => expect(await readSheets(page)).toEqual(before));
  }, 90_000);

  test('a value that differs is replaced only when it is ticked', async () => {
    await open();
    await dropFiles(page, [
      csv('a.csv', [
        ['日期', '访客数', '付款金额'],
        ['2020-02-17', 1, 2],
      ]),
    ]);
    await previewed();
    expect(await counts()).toBe('没有空白要填，2 个与现有值不同');
    expect(await page.getByRole('button', { name: /确认导入/ }).count()).toBe(0);
    await page.getByRole('checkbox', { name: '2020-02-17 付款金额' }).check();
    await press('确认导入 1 个');
    await page.getByText('已写入 1 个单元格').waitFor();
    expect(await page.locator('.not-written li').allInnerTexts()).toEqual(['1 个：与表里的值不同，没有勾选替换']);
    expect(await dayInSheet(page, DAY + 1)).toMatchObject({ 访客数: 9275, 付款金额: 2 });
    await press('撤销');
    await page.getByText('这次导入已撤销').waitFor();
    await press('重新核对');
    await previewed();
    // What was ticked is ticked still.
    expect(await counts()).toBe('没有空白要填，2 个与现有值不同（替换 1 个）');
  }, 60_000);

  test('bad files: one sentence each, and the good one beside them is read', async () => {
    await open();
    const image = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    await dropFiles(page, [
      { name: '截图.xls', bytes: image },
      { name: '空.csv', bytes: new Uint8Array() },
      ...THREE.slice(2),
    ]);
    await previewed();
    expect(await page.locator('.import-problem').allInnerTexts()).toEqual([
      '截图.xls\n这是一张图片，不是表格，请导出 Excel 或 CSV',
      '空.csv\n文件是空的',
    ]);
    expect(await page.locator('.table-card').count()).toBe(1);
  }, 60_000);

  test('a question is asked once: the workbook remembers the answer', async () => {
    await open();
    const spend = exported('alimm_preamble_csv', '万相台_2020-02-16.csv');
    await dropFiles(page, [spend]);
    await page.getByText('没有写推广场景').waitFor();
    await page.getByRole('radio', { name: '钻展' }).check();
    await press('确定');
    await page.getByText('填写：钻展').waitFor();
    await press('重新开始');
    await dropFiles(page, [spend]);
    await page.getByText('按记住的 1 个回答读取。').waitFor();
    expect(await page.locator('.question').count()).toBe(0);
    await press('重新询问');
    await page.getByText('没有写推广场景').waitFor();
  }, 60_000);

  test('a copied table is pasted with Ctrl+V', async () => {
    await open();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '日期\t咨询数\n2020-02-16\t31');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await previewed();
    expect(await counts()).toBe('将填 1 个空白单元格，新增 1 行');
    expect(await page.locator('.table-card').innerText()).toContain('粘贴的表格');
  }, 60_000);

  test('28,010 orders: no task of the page takes over 200 ms', async () => {
    const orders = Array.from({ length: 28010 }, (_, i) => ({
      at: `2020-02-${String(29 - Math.floor(i / 966)).padStart(2, '0')} 10:20:30`,
      amount: 10.5,
      paid: i % 4 > 0,
    }));
    const longestTasks = async () => {
      await open();
      const file = await inHand(page, [orderFile('订单报表.csv', orders)]);
      const longTasks = await watchLongTasks(page);
      await drop(page, file);
      await previewed();
      await page.getByRole('checkbox', { name: '全部替换' }).check();
      const untilPreview = Math.max(0, ...(await longTasks()));
      await press(/^确认导入/);
      await page.getByText(/^已写入/).waitFor();
      return { untilPreview, untilWritten: Math.max(0, ...(await longTasks())) };
    };
    // A task of ours that is long is long each time; what else the machine does lengthens one now and then.
    const all = [await longestTasks()];
    const least = (of: 'untilPreview' | 'untilWritten') => Math.min(...all.map((longest) => longest[of]));
    while (all.length < 3 && Math.max(least('untilPreview'), least('untilWritten')) >= 200)
      all.push(await longestTasks());
    expect(least('untilPreview')).toBeLessThan(200);
    expect(least('untilWritten')).toBeLessThan(200);
  }, 240_000);

  test.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ])(
    '%s, %s, 320 px: nothing is cut off, every text is legible (WCAG AA)',
    async (lang, theme) => {
      await open(`?lang=${lang}&theme=${theme}`, { width: 320, height: 1600 });
      expect(await tooWide(page)).toEqual([]);
      await eventually(async () => expect(await faintTexts(page)).toEqual([]));
      await dropFiles(page, [
        ...THREE,
        exported('pdd_tool_row'),
        exported('qn_refund_export'),
        { name: '空.csv', bytes: new Uint8Array() },
        csv('店铺数据.csv', [
          ['交易日', '一个很长很长很长很长很长的表头（元）', 'averylongheaderinlatinlettersonly'],
          ['2020-02-16', '很长很长很长很长很长很长很长很长很长的内容', 5],
        ]),
      ]);
      await previewed();
      await unfoldAll();
      await page.locator('.unknown fluent-button').click();
      // A metric for a column of texts is doubted.
      await page.locator('.point-column select').nth(1).selectOption('amountPaid');
      expect(await tooWide(page)).toEqual([]);
      await eventually(async () => expect(await faintTexts(page)).toEqual([]));
      await page.locator('.confirm-bar fluent-button').first().click();
      await page.locator('.import-done').waitFor();
      await unfoldAll();
      expect(await tooWide(page)).toEqual([]);
      await eventually(async () => expect(await faintTexts(page)).toEqual([]));
    },
    60_000,
  );

  test('by keyboard alone: after reading and after writing the focus is where the news is', async () => {
    await open();
    await dropFiles(page, THREE);
    await previewed();
    expect((await focused(page)).text).toBe('核对');
    for (let step = 0; step < 60 && !(await focused(page)).text.startsWith('确认导入'); step++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('已写入 9 个单元格').waitFor();
    await eventually(async () => expect((await focused(page)).text).toContain('已写入 9 个单元格'));
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe('检查日报 2020-02-16');
    await page.keyboard.press('Enter');
    await page.locator('.brief').getByText('3,600.00').waitFor();
  }, 60_000);
});
