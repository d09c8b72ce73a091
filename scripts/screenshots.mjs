/**
 * `npm run screenshots`: takes the pictures in README, docs/*.png, of the built preview in the tests' browser.
 * `npm run screenshots -- FOLDER` puts the looks that it has (language, colours, width; each tab) there instead.
 */
import { transformFileSync } from '@swc/core';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 1400 };

/** The browser of the tests is TypeScript, and so is what it needs of src. */
function loadTestBrowser() {
  const load = createRequire(join(ROOT, 'test/e2e/screenshots.js'));
  load.extensions['.ts'] = (module, path) => {
    const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
    module._compile(transformFileSync(path, { ...options, swcrc: false }).code, path);
  };
  return Object.assign({}, ...['browser', 'ownWorkbook', 'previewPage', 'site'].map((name) => load(`./${name}`)));
}

/** A tab that has no room in the row stands under 更多. */
async function openTab(page, id) {
  const tab = page.locator(`#dianbao-tab-${id}`);
  const name = await tab.textContent();
  if (await tab.isVisible()) return tab.click();
  await page.locator('.more').click();
  return page.getByRole('menuitem', { name, exact: true }).click();
}

/** The check, with its older findings unfolded. */
async function check(page) {
  await page.locator('.panel:not([hidden]) fluent-button[appearance="primary"]').first().click();
  // The first fold says why the day's figure changed.
  await page.locator('.panel:not([hidden]) .fold > summary').nth(1).click();
  await page.mouse.move(0, 0);
}

async function week(page) {
  await openTab(page, 'week');
  await page.locator('.panel:not([hidden]) fluent-button[appearance="primary"]').first().click();
  await page.locator('.panel:not([hidden]) .fold').first().waitFor();
}

async function importing(page) {
  await openTab(page, 'import');
  await page.locator('.drop-zone').waitFor();
}

/** A shop's own workbook as it was understood, with the one question that it leaves open. */
async function sheets(page) {
  await openOwnWorkbook(page);
  await openTab(page, 'sheets');
  await page.locator('.sheets-buttons fluent-button').first().click();
  await page.locator('.panel:not([hidden]) .question-card').waitFor();
  // The pointer rests on nothing.
  await page.mouse.move(0, 0);
}

const LOOKS = ['zh', 'en'].flatMap((lang) =>
  ['light', 'dark'].flatMap((theme) =>
    [WIDE, NARROW].flatMap((size) =>
      Object.entries({ check, week, importing, sheets }).map(([tab, act]) => ({
        name: [lang, theme, size === WIDE ? 'wide' : 'narrow', tab].join('-'),
        address: `?lang=${lang}&theme=${theme}`,
        size,
        act,
      })),
    ),
  ),
);
const README = Object.entries({ preview: check, sheets }).map(([name, act]) => ({
  name,
  address: '?lang=zh&theme=light',
  size: WIDE,
  act,
}));

const folder = process.argv[2];
const { openBrowser, openOwnWorkbook, openPreview, startSite } = loadTestBrowser();
const [site, browser] = await Promise.all([startSite(), openBrowser()]);
try {
  mkdirSync(folder ?? 'docs', { recursive: true });
  for (const { name, address, size, act } of folder ? LOOKS : README) {
    const { page } = await openPreview(browser, `${site.url}/${address}`, size);
    await act(page);
    // The foot of a long list comes a moment later.
    await page.waitForTimeout(500);
    const path = join(folder ?? join(ROOT, 'docs'), `${name}.png`);
    await page.screenshot({ path });
    console.log(path);
    await page.close();
  }
} finally {
  await browser.close();
  site.close();
}
