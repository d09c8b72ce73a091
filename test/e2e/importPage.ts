import type { Browser, Page } from 'playwright-core';
import { openPreview, readSheets } from './previewPage';

/** The preview with tab 导入 in front; `requested` gathers what the page fetches from now on. */
export async function openImport(browser: Browser, url: string, viewport = { width: 1440, height: 900 }) {
  const { page, complaints } = await openPreview(browser, url, viewport);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.locator('#dianbao-tab-import').click();
  await page.locator('.drop-zone').waitFor();
  return { page, complaints, requested };
}

/** The row of a day in 日报: header → content (formulas as formulas). */
export async function dayInSheet(page: Page, day: number): Promise<Record<string, unknown> | null> {
  const [daily] = await readSheets(page, ['日报']);
  const header = daily?.values.find((row) => row[0] === '日期') ?? [];
  const row = daily?.formulas?.find((cells) => cells[0] === day);
  return row ? Object.fromEntries(header.map((name, i) => [String(name), row[i]])) : null;
}
