import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { filesOf } from '../../../scripts/build/serve.mjs';
import { excel95, utf8, workbook } from '../../files/bytes';
import { openBrowser } from '../browser';

type Pages = (env: object, argv: { mode: string }) => Promise<[functions: Configuration, pages: Configuration]>;
const productSettings = jest.requireActual<Pages>('../../../webpack.config.js');

const out = mkdtempSync(join(tmpdir(), 'dianbao-import-'));
const FIXTURES = join(__dirname, '../../fixtures/exports');

/** 28,000 orders of one shop over 28 days, 1,000 a day of 10.50 yuan each; every fourth is not paid. */
const ORDERS = Array.from({ length: 28000 }, (_, i) => {
  const time = `2026-02-${String(28 - Math.floor(i / 1000)).padStart(2, '0')} 10:20:30`;
  return [`26020000000000${i}`, '10.5', '10.5', '上海', time, i % 4 ? time : '', '0'];
});
const HEADER = ['订单编号', '总金额', '买家实际支付金额', '收货地址 ', '订单创建时间', '订单付款时间 ', '退款金额'];
const served = new Map<string, Uint8Array | string>([
  ['index.html', '<!doctype html><script src="page.js"></script>'],
  ['orders.csv', utf8([HEADER, ...ORDERS].map((row) => row.join(',')).join('\n'))],
  ['orders.xlsx', workbook('xlsx', { a: [HEADER, ...ORDERS] })],
  ['noise.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
  // Recognised as nothing; what matters is that its sheet's name arrives in Chinese, without the code pages of Node.
  ['excel95.xls', excel95()],
  ['items.xls', fixture('sycm_item_all_2026_38__【生意参谋平台】商品_全部_2026-08-11_2026-08-11.xls')],
]);

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

let server: Server;
let browser: Browser;
let page: Page;

/** Builds the import alone, with the settings of the product's own pages. */
async function build(): Promise<void> {
  const [, settings] = await productSettings({}, { mode: 'production' });
  const entry = { page: join(__dirname, 'page.ts') };
  const config = {
    ...settings,
    name: 'importTest',
    cache: false,
    entry,
    output: { ...settings.output, path: out },
    plugins: [],
  };
  await new Promise<void>((resolve, reject) => {
    webpack(config as Configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

beforeAll(async () => {
  await build();
  for (const [name, content] of served) writeFileSync(join(out, name), content);
  server = createServer(filesOf(out, 'index.html'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}, 120000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(out, { recursive: true, force: true });
});

interface Imported {
  readonly kinds: string[];
  readonly days: number;
  readonly paid: number;
  readonly problems: string[];
  readonly steps: number[];
  readonly longestTask: number;
}
const run = (urls: string[], cancelAfterMs?: number): Promise<Imported & { failed?: string; after?: number }> =>
  page.evaluate(
    ([files, after]) =>
      (globalThis as unknown as { importUrls(urls: string[], after?: number): Promise<never> }).importUrls(
        files,
        after,
      ),
    [urls, cancelAfterMs] as const,
  );

describe('import in a real browser', () => {
  test.each(['orders.csv', 'orders.xlsx'])(
    '28,000 orders (%s): totals, and the page never stands still',
    async (file) => {
      const result = await run([file]);
      // 750 of 1,000 orders a day are paid: 28 × 750 × 10.50
      expect(result).toMatchObject({ kinds: ['qn_order_report'], days: 28, paid: 220500, problems: [], steps: [0, 1] });
      expect(result.longestTask).toBeLessThan(200);
    },
    60000,
  );

  test('a bad file among good ones', async () => {
    const result = await run(['noise.png', 'items.xls', 'orders.csv']);
    expect(result.kinds).toEqual(['sycm_item_all_2026_38', 'qn_order_report']);
    expect(result.problems).toEqual(['noise.png: notATable']);
    expect(result.steps).toEqual([0, 1, 2, 3]);
  }, 60000);

  test('Chinese of Excel 95 does not depend on code pages that only Node has', async () => {
    expect((await run(['excel95.xls'])).problems).toEqual(['excel95.xls 支付: unknownTable']);
  }, 60000);

  test('cancelling ends the work at once', async () => {
    const result = await run(Array<string>(40).fill('orders.xlsx'), 300);
    expect(result.failed).toBe('cancelled');
    expect(result.after).toBeLessThan(2000);
  }, 60000);

  test('the page itself carries no parser', () => {
    expect(statSync(join(out, 'page.js')).size).toBeLessThan(8192);
  });
});
