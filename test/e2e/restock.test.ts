import type { Browser, Page } from 'playwright-core';
import { restockTabEnUS } from '../../src/text/restockTab/en-US';
import { restockTabZhCN as t } from '../../src/text/restockTab/zh-CN';
import { openBrowser } from './browser';
import { openTab } from './openTab';
import { faintTexts, tooWide } from './paneLooks';
import { cellAt, eventually, openPreview, readSheets, typeInto } from './previewPage';
import { type Site, startSite } from './site';

const SHEET = '补货需求 2020.02.27';
const NARROW = { width: 320, height: 1600 };

jest.setTimeout(90_000);

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

async function open(address = '', viewport?: { width: number; height: number }, tab = '补货') {
  ({ page, complaints } = await openPreview(browser, site.url + address, viewport));
  await openTab(page, tab);
  await page.locator('.order-total').waitFor();
}

const row = (name: string) => page.locator('.item-row').filter({ hasText: name });
const section = (name: string) => page.locator('.segments').first().getByRole('button', { name });
const selected = () => page.evaluate(() => window.dianbaoPreview.workbook.selection());

test('an item is opened, its figures lead to their cells, its quantity is decided and the table written and taken back', async () => {
  await open();
  expect(await page.locator('.order-total').innerText()).toBe('要补 7 款 · 784 件 · ¥13,008.00');
  expect(await page.locator('.due').innerText()).toBe('2020-02-27（周四）交补货表，已过 3 天');
  await row('茶水分离杯').click();
  await page.getByText('日均 5.2 件 × 21.2 天 − 库存 35 = 75.3，按箱 12 取整为 84').waitFor();
  await page
    .locator('.reason')
    .getByRole('button', { name: /^35 可用库存/ })
    .click();
  expect(await selected()).toEqual({ sheet: '库存', row: 3, column: 3 });
  await page
    .locator('.reason')
    .getByRole('button', { name: /^5\.2 销量/ })
    .click();
  expect((await selected()).sheet).toBe('销量');

  await page.getByLabel(t.quantity).fill('一箱');
  await page.getByText(t.notAQuantity).waitFor();
  await page.getByLabel(t.quantity).fill('120');
  await page.keyboard.press('Enter');
  await page.getByText('要补 7 款 · 820 件').waitFor();
  await page.getByRole('button', { name: t.back }).click();
  expect(await row('茶水分离杯').innerText()).toMatch(/120 件\s+计算值 84/);

  await page.getByRole('button', { name: t.write }).click();
  await page.getByText(`「${SHEET}」已写入 7 款。`).waitFor();
  // Our own functions give what the pane says.
  expect(await cellAt(page, { sheet: SHEET, row: 5, column: 13 })).toMatchObject({ value: 84 });
  expect(await cellAt(page, { sheet: SHEET, row: 5, column: 14 })).toMatchObject({ value: 120 });
  expect(await cellAt(page, { sheet: SHEET, row: 18, column: 14 })).toMatchObject({ value: 820 });
  expect((await cellAt(page, { sheet: SHEET, row: 18, column: 16 })).value).toBeCloseTo(14160, 6);

  await typeInto(page, { sheet: SHEET, row: 5, column: 18 }, '加急');
  await page.getByRole('button', { name: t.write }).click();
  await page.getByText(`「${SHEET}」已更新`).waitFor();
  expect(await cellAt(page, { sheet: SHEET, row: 5, column: 18 })).toMatchObject({ value: '加急' });
  await typeInto(page, { sheet: SHEET, row: 5, column: 18 }, ' ');
});

test('filters, suppliers, arrivals, hot items, figures and sliders', async () => {
  await open();
  await page.locator('.section .text-input input').fill('杯');
  await eventually(async () => expect(await page.locator('.item-row').count()).toBe(5));
  await page.getByLabel(t.status, { exact: true }).selectOption('缺货');
  await eventually(async () => expect(await page.locator('.item-row').count()).toBe(2));
  await page.locator('.section .text-input input').fill('茶几');
  await page.getByText(t.noneFit).waitFor();

  await section(t.section.suppliers).click();
  await page.getByRole('button', { name: `${t.copy} 永康杯厂` }).waitFor();
  await page.getByText('德化瓷厂').click();
  expect(await page.locator('.item-row').count()).toBe(2);

  await section(t.section.arrivals).click();
  expect(await page.locator('.arrival-group h3').allInnerTexts()).toEqual([
    '已过期 (1)',
    '将到 (3)',
    '到得太晚 (1)',
    '没有日期 (1)',
  ]);
  await page.getByRole('button', { name: /^2020-04-30/ }).click();
  expect(await selected()).toEqual({ sheet: '库存', row: 4, column: 4 });

  await section(t.section.hot).click();
  expect(await page.locator('.hot-row').count()).toBe(10);
  await page.locator('.hot-row').first().click();
  await page.getByRole('heading', { name: '杯刷 两支装' }).waitFor();

  await section(t.section.figures).click();
  expect(await page.locator('.kpi').filter({ hasText: '缺货率' }).innerText()).toContain('16.67%');

  await section(t.section.whatIf).click();
  await page.getByLabel(t.factor).fill('2');
  await page.locator('.tried').getByText('比现在 +').waitFor();
  // Nothing of it goes to the table.
  expect(await page.locator('.order-total').innerText()).toBe('要补 7 款 · 784 件 · ¥13,008.00');
  await page.getByRole('button', { name: t.asItIs }).click();
  expect(await page.locator('.tried').innerText()).toBe('要补 7 款 · 784 件 · ¥13,008.00');
});

test.each([
  ['zh', 'light', t, '补货'],
  ['en', 'dark', restockTabEnUS, 'Restock'],
] as const)('%s, %s, 320 px: nothing is cut off, every text is legible (WCAG AA)', async (lang, theme, texts, tab) => {
  await open(`?lang=${lang}&theme=${theme}`, NARROW, tab);
  const looks = async () => ({ wide: await tooWide(page), faint: await faintTexts(page) });
  for (const name of Object.values(texts.section)) {
    await section(name).click();
    const folded = page.locator('.fold:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    expect([name, await looks()]).toEqual([name, { wide: [], faint: [] }]);
  }
  await section(texts.section.list).click();
  await page.locator('.item-row').first().click();
  expect(await looks()).toEqual({ wide: [], faint: [] });
});

test('with the keyboard alone: from item to item, in and out again', async () => {
  await open();
  const focusedName = () => page.evaluate(() => document.activeElement?.querySelector('.item-name')?.textContent);
  await page.locator('.item-row').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedName()).toBe('保温杯 750ml');
  await page.keyboard.press('End');
  expect(await focusedName()).toBe('保温杯 500ml');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '保温杯 500ml' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  await page.getByRole('button', { name: t.back }).focus();
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await focusedName()).toBe('保温杯 500ml'));
});

test('20,000 items: few rows are drawn, scrolling keeps up, and the last one is a key away', async () => {
  await open();
  await page.evaluate(async () => {
    const cells: { row: number; column: number; value: string | number }[] = [];
    for (let i = 0; i < 20_000; i++) {
      const values = [String(700000000000000000n + BigInt(i)), `商品${i}`, `厂${i % 50}`, i % 90];
      values.forEach((value, column) => cells.push({ row: 20 + i, column, value }));
      cells.push({ row: 20 + i, column: 8, value: 10 });
    }
    await window.dianbaoPreview.workbook.apply([{ kind: 'write', sheet: '库存', cells }]);
  });
  await page.getByRole('button', { name: t.again }).click();
  await page.getByLabel(t.status, { exact: true }).selectOption('all');
  await page.getByText('（共 20,012 款）').waitFor({ timeout: 30_000 });
  const { drawn, frames } = await page.evaluate(async () => {
    const list = document.querySelector('.windowed') as HTMLElement;
    const frames: number[] = [];
    let drawn = 0;
    for (let step = 1; step <= 60; step++) {
      const before = performance.now();
      list.scrollTop = step * 17_003;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      frames.push((performance.now() - before) / 2);
      drawn = Math.max(drawn, list.querySelectorAll('.item-row').length);
      const box = list.getBoundingClientRect();
      const middle = document.elementFromPoint(box.left + 60, box.top + box.height / 2);
      if (!middle?.closest('.windowed-row')) throw new Error(`nothing is drawn at ${list.scrollTop}`);
    }
    return { drawn, frames: frames.sort((a, b) => a - b) };
  });
  expect(drawn).toBeLessThan(40);
  // Half of the jumps across hundreds of rows are drawn within two frames of a slow screen.
  expect(frames[30]).toBeLessThan(67);
  await page.locator('.item-row').first().focus();
  await page.keyboard.press('End');
  await eventually(async () => {
    expect(await page.evaluate(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index'))).toBe(
      '20011',
    );
  });
  expect((await readSheets(page, ['库存']))[0]?.values).toHaveLength(20_020);
}, 240_000);
