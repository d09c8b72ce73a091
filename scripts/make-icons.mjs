/**
 * Draws assets/*.png from assets/*.svg with the browser of the tests: `node scripts/make-icons.mjs`.
 * The PNGs are committed, so that neither building nor installing needs a browser.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const ASSETS = new URL('../assets/', import.meta.url);

/** Drawing → the sizes made from it. 16 px has drawings of its own: scaled down, outlines turn to mud. */
const DRAWINGS = {
  'icon-16': [['icon', 16]],
  icon: [32, 64, 80, 128, 192, 512].map((size) => ['icon', size]),
  'icon-check-16': [['icon-check', 16]],
  'icon-check': [32, 80].map((size) => ['icon-check', size]),
  'icon-week-16': [['icon-week', 16]],
  'icon-week': [32, 80].map((size) => ['icon-week', size]),
};

const require = createRequire(import.meta.url);
require.extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, file);
};
const { openBrowser } = require('../test/e2e/browser.ts');

const browser = await openBrowser();
try {
  const page = await browser.newPage();
  for (const [drawing, results] of Object.entries(DRAWINGS)) {
    const svg = readFileSync(new URL(`${drawing}.svg`, ASSETS), 'utf8');
    for (const [name, size] of results) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: fileURLToPath(new URL(`${name}-${size}.png`, ASSETS)), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
