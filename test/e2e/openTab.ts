import type { Page } from 'playwright-core';

/** Brings a tab of the pane to the front by its name, out of 更多 where it has no room in the row. */
export async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.locator('fluent-tab', { hasText: name });
  if (!(await tab.isVisible())) {
    await page.locator('.more').click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  } else await tab.click();
}
