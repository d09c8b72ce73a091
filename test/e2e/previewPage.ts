import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Place } from '../../src/domain/cells';
import type { SheetGrid } from '../../src/workbook/grid';
import type { PreviewHooks } from '../../src/preview/testHooks';

declare global {
  interface Window {
    dianbaoPreview: Required<PreviewHooks>;
  }
}

/** The sample in a browser window, ready; `complaints` gathers what the page logs as errors from now on. */
export async function openPreview(
  browser: Browser,
  url: string,
  viewport = { width: 1440, height: 900 },
  options: BrowserContextOptions = { locale: 'zh-CN' },
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport, ...options });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const address = new URL(url);
  address.searchParams.set('sample', '');
  await page.goto(address.href);
  await page.evaluate(() => window.dianbaoPreview.ready);
  return { page, complaints };
}

/** What one cell of the spreadsheet holds. */
export function cellAt(page: Page, place: Place) {
  return page.evaluate((where) => window.dianbaoPreview.cell(where), place);
}

/** Types into a cell as a user does: selects it, types, presses Enter; resolves when formulas show their values. */
export async function typeInto(page: Page, place: Place, entry: string): Promise<void> {
  await page.evaluate((where) => window.dianbaoPreview.workbook.show(where), place);
  await page.locator('canvas').first().focus();
  await page.keyboard.type(entry);
  await page.keyboard.press('Enter');
  await page.evaluate(() => window.dianbaoPreview.settled());
}

/** Sheets with their formulas, through the port; all of them unless told. */
export function readSheets(page: Page, names?: readonly string[]): Promise<SheetGrid[]> {
  return page.evaluate(async (wanted) => {
    const { workbook } = window.dianbaoPreview;
    const all = (await workbook.describe()).sheets.map(({ name }) => name);
    return [...(await workbook.read(wanted ?? all, ['formulas', 'formats'])).values()];
  }, names);
}

/** Tries until the assertion holds; gives its failure after five seconds. */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const until = Date.now() + 5000;
  for (;;) {
    try {
      return await assertion();
    } catch (failure) {
      if (Date.now() > until) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
