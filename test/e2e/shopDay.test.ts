import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { differing, partText } from '../xlsx/differing';
import { cellsOf, opened, sheetIn } from '../xlsx/opened';
import { specimen } from '../xlsx/specimens';
import { openBrowser } from './browser';
import { csv, dropFiles, inHand, type Dropped } from './droppedFiles';
import { cellAt, eventually, readSheets } from './previewPage';
import { type Site, startSite } from './site';

/** Four weeks from 2026-06-01 with a chart over them, a pivot table, a picture, a macro, a table, sparklines, rules. */
const SHOP: Dropped = { name: '店铺.xlsm', bytes: specimen('xlsxwriter-shop.xlsm') };
const MORNING = new Date(2026, 5, 30, 9);
const REPORT = '周报 2026.06.22-06.28';
/** What may differ after a day's work: sheets, texts, looks, the list of sheets, and our own parts. */
const TOUCHED = [
  '+xl/webextensions/_rels/taskpanes.xml.rels',
  '+xl/webextensions/taskpanes.xml',
  '+xl/webextensions/webextension1.xml',
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
];

jest.setTimeout(90_000);

let site: Site;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let complaints: string[];
let saved: Dropped;

/** One page and one workbook for all steps: each goes on where the one before it stopped. */
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), openBrowser()]);
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  await visit(SHOP);
}, 300_000);

afterEach(() => expect(complaints).toEqual([]));

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** A file dropped on the start page of a new tab, on the morning of 2026-06-30. */
async function visit(file: Dropped): Promise<void> {
  await page?.close();
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.clock.setFixedTime(MORNING);
  await page.goto(site.url);
  await page.getByRole('heading', { name: '打开店铺的工作簿' }).waitFor();
  await page.evaluate(
    (dataTransfer) =>
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })),
    await inHand(page, [file]),
  );
  await page.evaluate(() => window.dianbaoPreview.ready);
}

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const openTab = (name: string) => page.locator('fluent-tab', { hasText: name }).click();
const textStored = () => page.locator('.finding-go', { hasText: '存成了文字' });

describe('a day’s work in a workbook of one’s own, in a browser', () => {
  test('检查: a number stored as a text is found, and marked 已知 with its reason', async () => {
    await press('检查日报');
    await page.getByText(/^更早的问题/).click();
    expect(await textStored().innerText()).toContain('日报 B4');
    await press(/^已知: .*存成了文字/);
    await page.keyboard.type('平台就是这样导出的');
    await page.keyboard.press('Enter');
    await page.getByText('已知（1）').waitFor();
  });

  test('导入: the day of a file stands above the total, which grows by it', async () => {
    await openTab('导入');
    await page.locator('.drop-zone').waitFor();
    await dropFiles(page, [
      csv('昨日.csv', [
        ['日期', '访客数', '付款买家数', '付款金额'],
        ['2026-06-29', 1280, 68, 6800],
      ]),
    ]);
    await press(/^确认导入/);
    await page.getByText('「日报」3 个').waitFor();
    expect(await cellAt(page, { sheet: '日报', row: 29, column: 5 })).toMatchObject({ formula: '=C30/B30' });
    expect((await cellAt(page, { sheet: '日报', row: 30, column: 3 })).value).toBe(149800 + 6800);
  });

  test('生成周报: the template is copied and its markers are filled', async () => {
    await openTab('周报');
    await press('生成周报');
    await page.getByText(`「${REPORT}」已填写 10 个单元格`).waitFor();
    // 6,100 + 6,200 + … + 6,700, and the week before.
    expect((await cellAt(page, { sheet: REPORT, row: 3, column: 1 })).value).toBe(44800);
    expect((await cellAt(page, { sheet: REPORT, row: 3, column: 2 })).value).toBe(39900);
  });

  test('新建示例表: 库存 and 销量 are added', async () => {
    await openTab('补货');
    await press('新建示例表');
    await eventually(async () => expect((await readSheets(page, ['库存'])).length).toBe(1));
    await page.evaluate(() => window.dianbaoPreview.settled());
  });

  test('保存: our cells are in the file, every part that has nothing to do with them is as it was', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    saved = { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    expect(saved.name).toBe(SHOP.name);
    const bytes = new Uint8Array(saved.bytes);
    const parts = differing(SHOP.bytes, bytes);
    // New sheets, and what the copy of the template leads to.
    const fresh = /^\+xl\/(worksheets|drawings)\/(_rels\/)?[a-z]+\d+\.xml(\.rels)?$/;
    expect(parts.filter((path) => !fresh.test(path))).toEqual(TOUCHED);
    const { model } = opened(bytes);
    expect(model.sheets.map(({ name }) => name)).toEqual(['日报', '周报模板', '单品', '透视', REPORT, '库存', '销量']);
    expect(cellsOf(sheetIn(model, '日报'))).toMatchObject({
      A30: 46202,
      B30: 1280,
      D31: expect.stringContaining('SUM(D2:D30)'),
    });
    expect(cellsOf(sheetIn(model, REPORT))).toMatchObject({ B4: 44800, C4: 39900 });
  });

  // Everything of 日报 that is no cell, as XlsxWriter wrote it; what follows the days has grown by one.
  test.each([
    ['the chart over the days', 'xl/drawings/drawing1.xml', '<c:chart '],
    ['its ranges', 'xl/charts/chart1.xml', '日报!$D$2:$D$29'],
    ['what the pivot table is made from', 'xl/pivotCache/pivotCacheDefinition1.xml', 'ref="A1:G29" sheet="日报"'],
    ['the table and its formula', 'xl/tables/table1.xml', '<calculatedColumnFormula>单品表[[#This Row],[件]]*单品表'],
    ['the comment', 'xl/comments1.xml', 'ref="D5"'],
    ['bars', 'xl/worksheets/sheet1.xml', '<conditionalFormatting sqref="B2:B29 B30"><cfRule type="dataBar"'],
    ['bars of Excel 2010', 'xl/worksheets/sheet1.xml', '<x14:cfRule type="dataBar"'],
    [
      'a scale of colours',
      'xl/worksheets/sheet1.xml',
      '<conditionalFormatting sqref="D2:D29 D30"><cfRule type="colorScale"',
    ],
    ['traffic lights', 'xl/worksheets/sheet1.xml', '<conditionalFormatting sqref="E2:E29 E30"><cfRule type="iconSet"'],
    [
      'a rule with a colour',
      'xl/worksheets/sheet1.xml',
      '<conditionalFormatting sqref="F2:F29 F30"><cfRule type="cellIs" dxfId="0"',
    ],
    ['the list of states', 'xl/worksheets/sheet1.xml', 'sqref="G2:G29 G30"><formula1>"正常,大促"</formula1>'],
    ['whole numbers only', 'xl/worksheets/sheet1.xml', 'sqref="B2:C29 B30:C30"><formula1>0</formula1>'],
    ['sparklines', 'xl/worksheets/sheet1.xml', '<xm:f>日报!B23:B29</xm:f><xm:sqref>H29</xm:sqref>'],
    ['the name of the visitors', 'xl/workbook.xml', '<definedName name="全部访客">日报!$B$2:$B$29</definedName>'],
    ['frozen panes', 'xl/worksheets/sheet1.xml', '<pane xSplit="1" ySplit="1" topLeftCell="B2"'],
  ])('保存: %s (%s)', (_, path, piece) => {
    expect(partText(new Uint8Array(saved.bytes), path)).toContain(piece);
  });

  test('opened again: cells are there, the known finding stays quiet, the report knows what was filled', async () => {
    await visit(saved);
    expect((await cellAt(page, { sheet: '日报', row: 30, column: 3 })).value).toBe(156600);
    await press('检查日报');
    await page.getByText('已知（1）').click();
    expect(await page.locator('#pane').innerText()).toContain('平台就是这样导出的');
    await openTab('周报');
    await press('生成周报');
    await page.getByText(`「${REPORT}」已更新 10 个单元格`).waitFor();
  });
});
