import type { Browser, Page } from 'playwright-core';
import { textsFor } from '../../src/text/textsFor';
import { openBrowser } from './browser';
import { openTab } from './openTab';
import { faintTexts, focused, tooWide } from './paneLooks';
import { cellAt, eventually, openPreview } from './previewPage';
import { type Site, startSite } from './site';

/** The narrowest pane that Excel gives an add-in. */
const NARROW = { width: 320, height: 1600 };
const MARKER_CELL = { sheet: '周报模板', row: 40, column: 0 };

let site: Site;
let browser: Browser;
let page: Page;
let complaints: string[];

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

async function open(address = '') {
  ({ page, complaints } = await openPreview(browser, site.url + address, NARROW));
}

/** Presses Tab until the focus is on a text, as somebody without a mouse does. */
async function tabTo(text: string) {
  for (let step = 0; step < 40; step++) {
    if ((await focused(page)).text.includes(text)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to 「${text}」`);
}

async function checkDaily() {
  await page.getByRole('button', { name: '检查日报' }).click();
  await page.getByText('更早的问题').waitFor();
}

describe('the pane in a browser', () => {
  test.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ])(
    '%s, %s, 320 px: nothing is cut off, every text is legible (WCAG AA)',
    async (lang, theme) => {
      const { check, week } = textsFor(lang);
      await open(`?lang=${lang}&theme=${theme}`);
      expect(await page.locator('#pane').getAttribute('data-theme')).toBe(theme);
      await page.getByRole('button', { name: check.run }).click();
      await page.locator('.fold').first().waitFor();
      for (const fold of await page.locator('#pane summary').all()) await fold.click();
      await page.locator('#pane').getByRole('button', { name: check.known }).first().click();
      expect(await tooWide(page)).toEqual([]);
      expect(await faintTexts(page)).toEqual([]);

      await openTab(page, week.tab);
      await page.getByRole('button', { name: week.insertMarker }).click();
      await page.getByRole('button', { name: week.run }).click();
      await page.locator('.week-result .fold > summary').first().click();
      expect(await tooWide(page)).toEqual([]);
      expect(await faintTexts(page)).toEqual([]);
    },
    60_000,
  );

  test('by keyboard alone: check, go to a cell, mark it 已知, write the report, take it back', async () => {
    await open();
    const pane = page.locator('#pane');
    // The sheet keeps Tab for its cells.
    await page.evaluate((place) => window.dianbaoPreview.workbook.show({ ...place, sheet: '目标' }), MARKER_CELL);
    await page.locator('canvas').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('F6');
    expect((await focused(page)).text).toBe('检查');
    await tabTo('检查日报');
    await page.keyboard.press('Enter');
    await page.getByText('更早的问题').waitFor();
    expect((await focused(page)).text).toBe('检查日报');

    await tabTo('更早的问题');
    await page.keyboard.press('Space');
    await tabTo('付款买家比访客还多');
    expect((await focused(page)).outlined).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(async () => {
      const place = await page.evaluate(() => window.dianbaoPreview.workbook.selection());
      expect(place).toEqual({ sheet: '日报', row: 15, column: 1 });
    });

    await page.locator('.finding-go', { hasText: '付款买家比访客还多' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('当天平台漏记访客');
    await page.keyboard.press('Enter');
    await page.getByText('已知（1）').waitFor();
    await eventually(async () => expect((await focused(page)).text).toContain('的问题'));
    await page.getByText('已知（1）').click();
    expect(await pane.innerText()).toContain('当天平台漏记访客');

    await page.locator('fluent-tab', { hasText: '检查' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: '生成周报' }).waitFor();
    await tabTo('生成周报');
    await page.keyboard.press('Enter');
    await page.getByText('已填写').waitFor();
    await page.locator('fluent-tab', { hasText: '周报' }).focus();
    await tabTo('撤销');
    await page.keyboard.press('Enter');
    await page.getByText('已撤销「生成周报 2020.02.17-02.23」，单元格恢复原样。').waitFor();
    expect(await pane.getByText('已填写').count()).toBe(0);

    const place = await page.evaluate(() => window.dianbaoPreview.workbook.selection());
    await page.keyboard.press('F6');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await eventually(async () => expect((await cellAt(page, place)).value).toBe(12));
    await page.keyboard.press('F6');
    expect((await focused(page)).text).toBe('撤销');
  }, 60_000);

  test('tabs without room stand under 更多, and the one in front always in the row', async () => {
    await open('?lang=en');
    const inRow = () => page.locator('fluent-tab:visible').allInnerTexts();
    const more = page.locator('.more');
    const all = await page.locator('fluent-tab').evaluateAll((tabs) => tabs.map(({ textContent }) => textContent));
    expect(await inRow()).toEqual(all.slice(0, 3));
    const room = await page.locator('.tab-row').boundingBox();
    const button = await more.boundingBox();
    expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0));

    await more.focus();
    await page.keyboard.press('ArrowDown');
    expect(await more.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(all.slice(3));
    expect(await faintTexts(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect((await focused(page)).text).toBe('More');
    expect(await page.getByRole('menu').count()).toBe(0);

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const last = all[all.length - 1];
    await eventually(async () => expect((await focused(page)).text).toBe(last));
    expect((await inRow()).slice(-1)).toEqual([last]);
    expect(await page.locator(`fluent-tab:visible[aria-selected=true]`).allInnerTexts()).toEqual([last]);
    // Arrow keys pass over what is not in the row.
    await page.keyboard.press('ArrowRight');
    await eventually(async () => expect((await focused(page)).text).toBe(all[0]));
    expect(await inRow()).toEqual(all.slice(0, 3));

    await more.click();
    await page.locator('#pane main').click();
    expect(await page.getByRole('menu').count()).toBe(0);
  }, 60_000);

  test('results and failures stand in live regions, and a failure is one sentence', async () => {
    await open();
    await checkDaily();
    expect(await page.getByRole('status').allInnerTexts()).toContain('2020-02-29（周六）: 没有发现问题');
    await page.locator('.date-field').fill('2030-01-01');
    await page.getByRole('button', { name: '检查日报' }).click();
    await page.getByText('没有数据，没有检查这一天。').waitFor();
    expect(await page.locator('#pane').innerText()).not.toContain('没有发现问题');
    await page.evaluate((place) => window.dianbaoPreview.workbook.show({ ...place, sheet: '日报' }), MARKER_CELL);
    await openTab(page, '周报');
    await page.getByRole('button', { name: '插入标记' }).click();
    await page.getByRole('button', { name: '环比' }).first().click();
    const sentence = '请先在「周报模板」里选中一个空白或文字单元格，再插入标记。';
    await eventually(async () => expect(await page.getByRole('alert').first().innerText()).toBe(sentence));
  }, 60_000);

  test('a marker is found by typing a part of it, and lands in the selected cell', async () => {
    await open();
    await openTab(page, '周报');
    await page.getByRole('button', { name: '插入标记' }).click();
    await page.locator('.markers input').fill('净付款金额.环比');
    await page.evaluate((place) => window.dianbaoPreview.workbook.show(place), MARKER_CELL);
    const chips = page.locator('.chip');
    expect(await chips.allInnerTexts()).toEqual(['环比']);
    await chips.first().click();
    await page.getByText('已在 周报模板 A41 插入 {{净付款金额.环比}}。').waitFor();
    expect((await cellAt(page, MARKER_CELL)).value).toBe('{{净付款金额.环比}}');
  }, 60_000);
});
