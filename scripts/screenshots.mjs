/**
 * `npm run screenshots`: takes the picture in README, docs/preview.png, of the built preview in the tests' browser.
 * `npm run screenshots -- FOLDER` puts the looks that it has (language, colours, width; each tab) there instead.
 */
import { transformFileSync } from '@swc/core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 1400 };

/** The browser of the tests is TypeScript; as deep in the tree as it was, because it looks for node_modules from there. */
function loadTestBrowser() {
  const target = join(ROOT, '.cache/e2e');
  mkdirSync(target, { recursive: true });
  for (const name of ['browser', 'fonts', 'installed', 'previewPage', 'site']) {
    const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } };
    const { code } = transformFileSync(join(ROOT, 'test/e2e', `${name}.ts`), { ...options, swcrc: false });
    writeFileSync(join(target, `${name}.js`), code);
  }
  writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n');
  const load = createRequire(join(target, 'screenshots.js'));
  return Object.assign({}, ...['browser', 'previewPage', 'site'].map((name) => load(`./${name}.js`)));
}

/** The check, with its older findings unfolded. */
async function check(page) {
  await page.locator('.panel:not([hidden]) fluent-button[appearance="primary"]').first().click();
  await page.locator('.fold > summary').first().click();
}

async function week(page) {
  await page.locator('fluent-tab').nth(1).click();
  await page.locator('.panel:not([hidden]) fluent-button[appearance="primary"]').first().click();
  await page.locator('.panel:not([hidden]) .fold').first().waitFor();
}

async function importing(page) {
  await page.locator('fluent-tab').nth(2).click();
  await page.locator('.drop-zone').waitFor();
}

const LOOKS = ['zh', 'en'].flatMap((lang) =>
  ['light', 'dark'].flatMap((theme) =>
    [WIDE, NARROW].flatMap((size) =>
      Object.entries({ check, week, importing }).map(([tab, act]) => ({
        name: [lang, theme, size === WIDE ? 'wide' : 'narrow', tab].join('-'),
        address: `?lang=${lang}&theme=${theme}`,
        size,
        act,
      })),
    ),
  ),
);
const README = { name: 'preview', address: '?lang=zh&theme=light', size: WIDE, act: check };

const folder = process.argv[2];
const { openBrowser, openPreview, startSite } = loadTestBrowser();
const [site, browser] = await Promise.all([startSite(), openBrowser()]);
try {
  mkdirSync(folder ?? 'docs', { recursive: true });
  for (const { name, address, size, act } of folder ? LOOKS : [README]) {
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
