import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { dropFiles, exported } from './droppedFiles';
import { openTab as openTabOf } from './openTab';
import { contentsOf, host, makePackage, type Host } from './packaged';
import { openPreview } from './previewPage';

const ADDRESS = 'https://shop.example.com/dianbao';
/** What the manifest or a convention calls by a fixed name. */
const FIXED = ['functions.js', 'service-worker.js'];

jest.setTimeout(120_000);

let folder: string;
let files: Record<string, Buffer>;
let browser: Browser;

beforeAll(async () => {
  [folder, browser] = await Promise.all([makePackage('package-1', '--base-url', ADDRESS), openBrowser()]);
  files = contentsOf(folder);
}, 600_000);

afterAll(async () => {
  await browser?.close();
});

const html = () => String(files['index.html']);
/** Scripts and stylesheets that the page names, which is what it loads before it paints. */
const atOnce = () => [...html().matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, name = '']) => name);

describe('the packaged folder', () => {
  test('paints with at most 400 KB gzipped', () => {
    const sizes = atOnce().map((name) => gzipSync(files[name] as Buffer).length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400 * 1024);
  });

  test('names every script and stylesheet by its contents, those with a fixed address excepted', () => {
    const names = Object.keys(files).filter((name) => /\.(js|css)$/.test(name));
    expect(names.filter((name) => !/\.[0-9a-f]{10}\.(js|css)$/.test(name)).sort()).toEqual(FIXED);
  });

  test('allows scripts and styles of its own files only', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html()) ?? [];
    const rules = Object.fromEntries(policy.split('; ').map((rule) => rule.split(/ (.*)/).slice(0, 2)));
    expect(rules).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
    });
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(html()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
  });

  test('holds every file that its manifest names, at the address asked for', () => {
    const addresses = [...String(files['manifest.xml']).matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      ([, url = '']) => url,
    );
    expect(addresses.length).toBeGreaterThan(10);
    const paths = addresses.map((url) => url.replace(`${ADDRESS}/`, '').replace(/\?.*/, ''));
    expect(paths.filter((path) => !files[path])).toEqual([]);
  });

  test('brings the licence of every library in it', () => {
    const licences = String(files['licences.txt']);
    for (const name of ['@univerjs/core', '@e965/xlsx', 'preact', 'mathjs', 'fflate'])
      expect(licences).toContain(`\n${name} `);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const again = contentsOf(join(await makePackage('package-2', '--base-url', ADDRESS), '..'));
    const first = contentsOf(join(folder, '..'));
    expect(Object.keys(again)).toEqual(Object.keys(first));
    expect(Object.keys(again).filter((name) => !again[name]?.equals(first[name] as Buffer))).toEqual([]);
  }, 600_000);
});

describe('the packaged page', () => {
  let server: Host;
  let page: Page;
  let complaints: string[];
  let foreign: string[];

  beforeEach(async () => {
    server = await host(folder);
    ({ page, complaints } = await openPreview(browser, server.url));
    foreign = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
      if (request.method() !== 'GET') foreign.push(request.method());
    });
    expect(await page.evaluate(() => window.dianbaoPreview.offline)).toBe(true);
  });

  afterEach(async () => {
    await page.close();
    server.close();
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const openTab = (name: string) => openTabOf(page, name);

  /** The whole morning: check, import, weekly report. */
  async function work(): Promise<void> {
    await press('检查日报');
    await page.locator('.finding-go').first().waitFor({ state: 'attached' });
    await openTab('导入');
    await page.locator('.drop-zone').waitFor();
    await dropFiles(page, [exported('sycm_shop_source_2026', '店铺来源_2020-02-16.xls')]);
    await page.locator('.preview-counts').waitFor();
    await openTab('周报');
    await press('生成周报');
    await page.getByText('「周报 2020.02.17-02.23」已填写').waitFor();
    await openTab('认表');
    await page.locator('.panel:not([hidden])').waitFor();
  }

  test('asks nobody for anything once it is loaded, whatever is done with it', async () => {
    expect(server.asked.every((path) => /^\/(\?|$)/.test(path) || files[decodeURIComponent(path.slice(1))])).toBe(true);
    server.asked.length = 0;
    await work();
    // The browser asks by itself whether there is a newer version.
    expect(server.asked.filter((path) => path !== '/service-worker.js')).toEqual([]);
  });

  test('opens and works without a network', async () => {
    server.close();
    await page.context().setOffline(true);
    await page.reload();
    await page.evaluate(() => window.dianbaoPreview.ready);
    await work();
    const { sheets } = await page.evaluate(() => window.dianbaoPreview.workbook.describe());
    expect(sheets.map(({ name }) => name)).toContain('周报 2020.02.17-02.23');
    await page.context().setOffline(false);
  });
});
