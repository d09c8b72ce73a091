import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { faintTexts } from './paneLooks';
import { cellAt, eventually, openPreview, typeInto } from './previewPage';
import { type Site, startSite } from './site';

const WIDE = { width: 1280, height: 800 };

jest.setTimeout(60_000);

let site: Site;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
}, 300_000);

afterEach(async () => {
  await page?.close();
  expect(complaints).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function open(address: string, options: BrowserContextOptions) {
  ({ page, complaints } = await openPreview(browser, site.url + address, WIDE, options));
}

/** What is written on the page in Chinese, the names of sheets excepted. */
async function chineseWords(): Promise<string[]> {
  const sheets = await page.evaluate(async () => (await window.dianbaoPreview.workbook.describe()).sheets);
  const named = new Set<string>(sheets.map(({ name }) => name));
  const words = (await page.locator('body').innerText()).split('\n');
  return words.filter((line) => /\p{Script=Han}/u.test(line) && !named.has(line.trim()));
}

/** Mean brightness (0–255) of the page where cells are drawn; blank ones are drawn by nobody, so the canvas cannot tell. */
async function brightness(): Promise<number> {
  const picture = await page.screenshot({ clip: { x: 100, y: 250, width: 400, height: 300 } });
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return data.reduce((sum, value, index) => (index % 4 === 3 ? sum : sum + value), 0) / (data.length * 0.75);
  }, picture.toString('base64'));
}

/** Theme of the pane, what is faint in the header, and how the cells are drawn. */
async function looks() {
  const mean = await brightness();
  return {
    pane: await page.locator('#pane').getAttribute('data-theme'),
    cells: mean > 200 ? 'bright' : mean < 60 ? 'dark' : mean,
    header: await faintTexts(page, '.app-header'),
  };
}

const BRIGHT = { pane: 'light', cells: 'bright', header: [] };
const DARK = { pane: 'dark', cells: 'dark', header: [] };

test('an English browser on a dark system sees English and dark, and light once the system turns light', async () => {
  await open('', { locale: 'en-US', colorScheme: 'dark' });
  expect(await page.title()).toBe('Dianbao · preview');
  expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
  await page.getByRole('button', { name: 'Check daily report' }).waitFor();
  // The link to the other language, and the title of the sample in the formula bar.
  expect(await chineseWords()).toEqual(['中文']);
  await page.evaluate(() => window.dianbaoPreview.workbook.show({ sheet: '目标', row: 30, column: 1 }));
  await page.keyboard.type('=conversio');
  await page.getByText('Conversion rate: buyers who paid ÷ visitors').first().waitFor({ timeout: 5000 });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await eventually(async () => expect(await looks()).toEqual(DARK));
  await page.emulateMedia({ colorScheme: 'light' });
  await eventually(async () => expect(await looks()).toEqual(BRIGHT));
});

test('the address overrules the browser, and the other language is one click away', async () => {
  await open('?lang=zh&theme=light', { locale: 'en-US', colorScheme: 'dark' });
  expect(await page.title()).toBe('店报 · 预览');
  await page.getByRole('button', { name: '检查日报' }).waitFor();
  await eventually(async () => expect(await looks()).toEqual(BRIGHT));
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Check daily report' }).waitFor();
  const asked = Object.fromEntries(new URL(page.url()).searchParams);
  expect(asked).toMatchObject({ lang: 'en', theme: 'light' });
});

test('what was typed is not lost to a click on the other language: the browser asks', async () => {
  await open('?lang=zh', {});
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const place = { sheet: '日报', row: 40, column: 1 };
  await typeInto(page, place, '1234');
  await page.getByRole('link', { name: 'English' }).click({ noWaitAfter: true });
  await eventually(async () => expect(asked).toEqual(['beforeunload']));
  expect((await cellAt(page, place)).value).toBe(1234);
});

test('no text is left to a serif where its font is missing', async () => {
  await open('', { locale: 'zh-CN' });
  const fonts = page.evaluate(async () => {
    const drawn = new Set<string>();
    const canvas = CanvasRenderingContext2D.prototype;
    const { fillText } = canvas;
    canvas.fillText = function (...given) {
      drawn.add(this.font.replace(/^.*?\dp[xt] /, ''));
      fillText.apply(this, given);
    };
    const { workbook } = window.dianbaoPreview;
    await workbook.show({ sheet: '周报模板', row: 0, column: 0 });
    await new Promise((done) => setTimeout(done, 500));
    await workbook.show({ sheet: '日报', row: 0, column: 0 });
    await new Promise((done) => setTimeout(done, 500));
    return [...drawn];
  });
  expect((await fonts).length).toBeGreaterThan(1);
  expect((await fonts).filter((font) => !/sans-serif$/.test(font))).toEqual([]);
  const fields = await page
    .locator('#grid input')
    .evaluateAll((all) => all.map((field) => getComputedStyle(field).fontFamily));
  expect(fields.filter((font) => !/sans-serif/.test(font))).toEqual([]);
});

test('every script and stylesheet is named after what it is', () => {
  const built = readdirSync(join(__dirname, '../../dist')).filter((name) => /\.(js|css)$/.test(name));
  const importing = (page: string) =>
    ['files.js', 'tab.css', 'tab.js', 'workbook.js', 'worker.js'].map((name) => `${page}-import-${name}`);
  const tab = (page: string, which: string) => ['tab.css', 'tab.js'].map((name) => `${page}-${which}-${name}`);
  expect(built.sort()).toEqual(
    [
      ...['functions.js', 'preview.css', 'preview.js', 'taskpane.css', 'taskpane.js'],
      ...['preview-univer.css', 'preview-univer.js', 'preview-univer-en-US.js', 'preview-univer-zh-CN.js'],
      ...['preview-spreadsheet.css', 'preview-spreadsheet.js', 'preview-workbook-worker.js'],
      ...importing('preview'),
      ...importing('taskpane'),
      ...['restock', 'sheets', 'week'].flatMap((which) => tab('preview', which)),
      ...['restock', 'sheets', 'week'].flatMap((which) => tab('taskpane', which)),
      ...['preview', 'taskpane'].flatMap((page) =>
        [
          'rules.css',
          'rules.js',
          'tables.js',
          'results.css',
          'results.js',
          'why.css',
          'why.js',
          'custom-metrics.js',
          'sample.js',
        ].map((name) => `${page}-${name}`),
      ),
    ].sort(),
  );
});
