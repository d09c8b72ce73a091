import type { Browser, Page } from 'playwright-core';
import type { SheetGrid } from '../../src/workbook/grid';
import { openBrowser } from './browser';
import { openTab as openTabOf } from './openTab';
import { cellAt, eventually, openPreview, readSheets, typeInto } from './previewPage';
import { type Site, startSite } from './site';

/** The real daily totals of the week: orders paid, amount paid, amount refunded. */
const WEEK_17_TO_23: readonly (readonly [orders: number, paid: number, refunded: number])[] = [
  [332, 29063.37, 6243.78],
  [846, 83372.45, 15662.47],
  [859, 78493.44, 19286.6],
  [1133, 122290.7, 24644.3],
  [1776, 190416.1, 37697.76],
  [1722, 171350.2, 39718.31],
  [1886, 188684.5, 35426.4],
];
/** Amount paid from 1 to 15 February; there was no 16th. */
const PAID_BEFORE = [14545, 20937, 19431, 36657.72, 29595, 12232, 12505, 342, 28578, 5243, 386, 22, 110, 383, 83];
const PAID_10_TO_16 = [5243, 386, 22, 110, 383, 83];

/** The mistakes that were put into the sample, and the day of its one unpaid order, as the pane says them. */
const SEEDED = [
  ['J30', '成交订单数 388，目标 800，只达成 48%，低于底线 50%'],
  ['B29', '访客数 43,200，目标 60,000，达成 72%，未达标'],
  ['U28', 'ROI 1:2.996，不及格（及格线 1:3）'],
  ['R26', '付款率按金额 47.07%、按订单 85.29%，相差很大，可能有一笔大额未付款订单'],
  ['Q20', '「转化率」填的是 4.20%，按本行重算应为 3.65%'],
  ['A19', '缺少 2020-02-16 的数据'],
  ['B16', '转化率 125.00%：付款买家比访客还多，请核对访客数'],
  ['A15', '2020-02-12 重复：A14 已有这一天，汇总只算前一行'],
  ['O11', '「退货单数」是负数：-60'],
  ['P7', '「差评数」无法识别：「两条」'],
  ['A32', '日期 2062-03-01 离其他日期（2020-02-01 至 2020-02-29）太远，可能写错了'],
];

const REPORT = '周报 2020.02.17-02.23';
const sumOf = (values: readonly number[]) => Math.round(values.reduce((sum, value) => sum + value * 100, 0)) / 100;

jest.setTimeout(60_000);

let site: Site;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 300_000);

beforeEach(async () => {
  ({ page, complaints } = await openPreview(browser, site.url));
});

afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const openTab = (name: string) => openTabOf(page, name);

/** The value beside a label in column A; column B unless told. */
function beside(grid: SheetGrid | undefined, label: string, column = 1) {
  return grid?.values.find((row) => String(row[0]).startsWith(label))?.[column];
}

describe('the preview in a browser', () => {
  test('opens the sample within five seconds, and every formula shows a value', async () => {
    const loads = [await page.evaluate(() => window.dianbaoPreview.readyAfter)];
    // Other tests may keep the machine busy: the best of three counts.
    while (Math.min(...loads) >= 5000 && loads.length < 3) {
      await page.reload();
      await page.evaluate(() => window.dianbaoPreview.ready);
      loads.push(await page.evaluate(() => window.dianbaoPreview.readyAfter));
    }
    expect(Math.min(...loads)).toBeLessThan(5000);
    const formulas = (await readSheets(page)).flatMap(({ formulas = [], values }) =>
      formulas.flatMap((row, r) =>
        row.map((formula, c) => [formula, values[r]?.[c]] as const).filter(([text]) => String(text).startsWith('=')),
      ),
    );
    expect(formulas.length).toBeGreaterThan(150);
    const withoutValue = formulas.filter(
      ([, value]) => value === '' || value === undefined || /^#/.test(String(value)),
    );
    // 2020-02-08: nothing was ordered, yet 342 was paid for orders of the day before.
    expect(withoutValue).toEqual([['=PAY_RATE(G10,D10)', '#DIV/0!']]);
  });

  test('a formula of ours typed by hand calculates, and again after an edit', async () => {
    const place = { sheet: '目标', row: 30, column: 1 };
    await typeInto(page, { ...place, row: 29 }, '1200');
    await typeInto(page, place, '=CONVERSION(38,B30)');
    expect((await cellAt(page, place)).value).toBeCloseTo(38 / 1200, 12);
    await typeInto(page, { ...place, row: 29 }, '76');
    expect((await cellAt(page, place)).value).toBe(0.5);
  });

  test('typing a formula offers our functions with their Chinese descriptions', async () => {
    await page.evaluate(() => window.dianbaoPreview.workbook.show({ sheet: '目标', row: 30, column: 1 }));
    await page.keyboard.type('=conversio');
    await page.getByText('转化率 = 付款买家数 ÷ 访客数').first().waitFor({ timeout: 5000 });
  });

  test('检查日报 finds the seeded mistakes and nothing else, and a click goes to the cell', async () => {
    await press('检查日报');
    const items = page.locator('.finding-go');
    await eventually(async () => expect(await items.count()).toBe(SEEDED.length));
    const found = await items.evaluateAll((buttons) =>
      buttons.map((button) => [
        / ([A-Z]+\d+)/.exec(button.querySelector('.finding-where')?.textContent ?? '')?.[1],
        button.querySelector('.finding-text')?.textContent,
      ]),
    );
    expect(found).toEqual(SEEDED);
    expect(await page.locator('#pane').innerText()).toContain('198,035.40');

    await page.getByText('更早的问题').click();
    await items.filter({ hasText: '负数' }).click();
    const selected = await page.evaluate(() => window.dianbaoPreview.workbook.selection());
    expect(selected).toEqual({ sheet: '日报', row: 10, column: 14 });
    await page
      .getByText('O11', { exact: true })
      .or(page.locator('input[value="O11"]'))
      .first()
      .waitFor({ timeout: 5000 });
  });

  test('生成周报 fills the week of 17 February, and 撤销 restores every cell', async () => {
    const before = await readSheets(page);
    await openTab('周报');
    await press('生成周报');
    await page.getByText(`「${REPORT}」已填写`).waitFor();

    const [report] = await readSheets(page, [REPORT]);
    const paid = sumOf(WEEK_17_TO_23.map((day) => day[1]));
    const refunded = sumOf(WEEK_17_TO_23.map((day) => day[2]));
    const lastWeek = sumOf(PAID_10_TO_16);
    expect(beside(report, '付款金额')).toBe(paid);
    expect(beside(report, '付款金额', 2)).toBe(lastWeek);
    expect(beside(report, '付款金额', 3)).toBeCloseTo((paid - lastWeek) / lastWeek, 10);
    expect(beside(report, '付款金额', 6)).toBe(sumOf([...PAID_BEFORE, paid]));
    expect(beside(report, '退款金额')).toBe(refunded);
    expect(beside(report, '净付款金额')).toBe(sumOf([paid, -refunded]));
    expect(beside(report, '付款订单数')).toBe(sumOf(WEEK_17_TO_23.map((day) => day[0])));
    expect(report?.values[1]?.[0]).toContain('7/7 天');
    expect(JSON.stringify(report?.values)).not.toMatch(/\{\{|\}\}/);

    await press('撤销');
    await eventually(async () => expect(await readSheets(page)).toEqual(before));
  });

  test('what somebody typed into the report survives a second fill, which brings the new figures', async () => {
    await openTab('周报');
    await press('生成周报');
    await page.getByText(`「${REPORT}」已填写`).waitFor();
    const typed = { sheet: REPORT, row: 19, column: 1 };
    await typeInto(page, typed, '直播带来一半成交');
    await typeInto(page, { sheet: '日报', row: 18, column: 6 }, '30063.37');
    await press('生成周报');
    const paid = sumOf([...WEEK_17_TO_23.map((day) => day[1]), 1000]);
    await eventually(async () => expect(beside((await readSheets(page, [REPORT]))[0], '付款金额')).toBe(paid));
    expect((await cellAt(page, typed)).value).toBe('直播带来一半成交');
  });

  test('the pane stands below the sheet in a narrow window', async () => {
    await page.setViewportSize({ width: 640, height: 900 });
    const [grid, pane] = await Promise.all(['#grid', '#pane'].map((id) => page.locator(id).boundingBox()));
    expect(grid?.height).toBeGreaterThan(350);
    expect(pane?.width).toBe(640);
    expect(pane?.y).toBeGreaterThanOrEqual((grid?.y ?? Infinity) + (grid?.height ?? 0) - 1);
  });
});
