import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { differing } from '../xlsx/differing';
import { cellsOf, opened, sheetIn } from '../xlsx/opened';
import { everything } from '../xlsx/richBooks';
import { openBrowser } from './browser';
import { inHand, type Dropped } from './droppedFiles';
import { cellAt, eventually, typeInto } from './previewPage';
import { type Site, startSite } from './site';

/** Days with a chart over them, a pivot table, a picture, a macro, comments, sparklines. */
const SHOP: Dropped = { name: '店铺.xlsm', bytes: everything() };
const VISITORS = { sheet: '日报', row: 1, column: 1 };
const SETTING = { kind: 'setting', key: 'dianbao.test', value: { 已知: [1, 2] } } as const;

jest.setTimeout(90_000);

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 300_000);

beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  complaints = [];
  await visit();
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** The start page in a new tab of the same browser. */
async function visit(): Promise<void> {
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.goto(site.url);
  await page.getByRole('heading', { name: '打开店铺的工作簿' }).waitFor();
}

const ready = () => page.evaluate(() => window.dianbaoPreview.ready);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const unsaved = () => page.getByRole('status', { name: '有改动没有保存' });

async function drop(file: Dropped): Promise<void> {
  await page.evaluate(
    (dataTransfer) =>
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })),
    await inHand(page, [file]),
  );
}

async function openByDrop(file: Dropped): Promise<void> {
  await drop(file);
  await ready();
}

/** What the browser downloads when `act` is done. */
async function downloaded(act: () => Promise<void>): Promise<Dropped> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a file that is dropped opens with its sheets, values, formulas and looks, and what cannot be shown is named', async () => {
  await openByDrop(SHOP);
  const { sheets } = await page.evaluate(() => window.dianbaoPreview.workbook.describe());
  expect(sheets.map(({ name }) => name)).toEqual(['日报', '汇总']);
  expect(await cellAt(page, VISITORS)).toMatchObject({ value: 1200, formula: null });
  expect(await cellAt(page, { sheet: '汇总', row: 0, column: 0 })).toMatchObject({
    value: 3750,
    formula: '=SUM(日报!B2:B4)',
  });
  const said = await page.locator('#notices').innerText();
  for (const kind of ['图表', '数据透视表', '图片', '宏', '迷你图']) expect(said).toContain(kind);
  expect(await unsaved().count()).toBe(0);
});

test('what is typed, and what the pane keeps, is saved into the file, every other part as it was', async () => {
  await openByDrop(SHOP);
  await typeInto(page, VISITORS, '1300');
  expect((await cellAt(page, { sheet: '汇总', row: 0, column: 0 })).value).toBe(3850);
  await page.evaluate((change) => window.dianbaoPreview.workbook.apply([change]), SETTING);
  await unsaved().waitFor();

  const saved = await downloaded(() => page.keyboard.press('Control+s'));
  expect(saved.name).toBe('店铺.xlsm');
  await eventually(async () => expect(await unsaved().count()).toBe(0));
  const { model } = opened(new Uint8Array(saved.bytes));
  expect(cellsOf(sheetIn(model, '日报'))).toMatchObject({ B2: 1300 });
  const touched = differing(SHOP.bytes, new Uint8Array(saved.bytes));
  expect(
    touched.filter((path) => /chart|drawing|media|pivot|vba|comments|printer|theme|customXml|ctrlProps/.test(path)),
  ).toEqual([]);

  await visit();
  await openByDrop(saved);
  expect((await cellAt(page, VISITORS)).value).toBe(1300);
  const { settings } = await page.evaluate(() => window.dianbaoPreview.workbook.describe());
  expect(settings[SETTING.key]).toEqual(SETTING.value);
});

test('changes that were not saved when the page went are offered again', async () => {
  await openByDrop(SHOP);
  await typeInto(page, VISITORS, '1300');
  await unsaved().waitFor();
  await page.waitForTimeout(1500);
  await page.close();

  await visit();
  await page.getByText('「店铺.xlsm」上次有改动没有保存').waitFor();
  await button('恢复改动').click();
  await ready();
  expect((await cellAt(page, VISITORS)).value).toBe(1300);
  await unsaved().waitFor();
  const saved = await downloaded(() => button('保存').click());
  expect(cellsOf(sheetIn(opened(new Uint8Array(saved.bytes)).model, '日报'))).toMatchObject({ B2: 1300 });

  await visit();
  await button('先看示例').waitFor();
  expect(await page.getByText('上次有改动没有保存').count()).toBe(0);
});

test.each([
  ['坏的.xlsx', 'PK nothing of the kind', '「坏的.xlsx」打不开'],
  ['空的.xlsx', '', '「空的.xlsx」打不开：文件是空的。'],
])('%s is refused in one sentence, and the start page stays', async (name, content, sentence) => {
  await drop({ name, bytes: Buffer.from(content) });
  await page.getByText(sentence).waitFor();
  await button('先看示例').click();
  await ready();
});
