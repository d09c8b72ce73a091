import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';
import { ExcelHost } from '../excelHost';
import type { FunctionResult } from '../model/services';
import { FunctionsWire } from './functionsWire';
import { type Installation, type Runtime, Wire } from './wire';

/** Where the tests' Excel and the add-in live: office.js talks to a host of the page's own name only. No such server is. */
const ORIGIN = 'https://dianbao.test';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const DIST = resolve(__dirname, '../../../dist');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

export interface ExcelOptions extends Partial<Installation> {
  /** The requirement set that this Excel claims: 9 for ExcelApi 1.9. */
  readonly apiMinor?: number;
  readonly context?: BrowserContextOptions;
  /** What the clock of the browser says all the while. */
  readonly now: string;
}

/** Every set that today's Excel on the web has, as far as the add-in asks for any. */
const SETS = { SharedRuntime: 1.2, CustomFunctions: 1.4, CustomFunctionsRuntime: 1.4, RibbonApi: 1.2, DialogApi: 1.2 };

/** Excel on the web with the built add-in in it: unmodified office.js, unmodified pane, and a workbook of ours behind them. */
export class ExcelPage {
  private constructor(
    readonly host: ExcelHost,
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly pane: Frame,
    private readonly wire: Wire,
    private readonly calculator: FunctionsWire,
    /** What the pages logged as errors, and what the host does not know. */
    readonly complaints: string[],
    /** Addresses asked for that are neither the add-in's own nor office.js's. */
    readonly foreign: string[],
  ) {}

  static async open(browser: Browser, { now, apiMinor = 17, locale = 'zh-CN', sets = SETS, context }: ExcelOptions) {
    const host = new ExcelHost(apiMinor);
    const browsing = await browser.newContext({ viewport: { width: 350, height: 900 }, locale, ...context });
    const [complaints, foreign]: [string[], string[]] = [[], []];
    await browsing.route('**/*', (route) => serve(route, foreign));
    const page = await browsing.newPage();
    await page.clock.setFixedTime(now);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const wireOf = (runtime: Runtime) =>
      new Wire(host, { locale, sets }, ORIGIN, runtime, (text) => {
        // A window that has been closed hears nothing any more.
        void page.evaluate(([id, sent]) => window.sendTo(id!, sent!), [runtime, text]).catch(() => undefined);
      });
    const wires = { pane: wireOf('pane'), functions: wireOf('functions') };
    host.onEvent = (entry) => wires.pane.tell(entry);
    await page.exposeFunction('excelReceives', (id: Runtime, text: string) =>
      wires[id].receive(text).catch((error: unknown) => void complaints.push(String(error))),
    );
    await page.goto(`${ORIGIN}/excel.html`);
    const pane = await openFrame(page, 'pane', wires.pane.windowName(), `${ORIGIN}/taskpane.html`);
    await openFrame(page, 'functions', wires.functions.windowName(), `${ORIGIN}/functions.html`);
    const calculator = new FunctionsWire(wires.functions, host.functions);
    return new ExcelPage(host, browsing, page, pane, wires.pane, calculator, complaints, foreign);
  }

  /** Presses a button of the ribbon by its FunctionName of the manifest; resolves when its work is done. */
  ribbon(functionName: string): Promise<void> {
    return this.wire.command(functionName);
  }

  /** Calls a custom function as a formula in a cell does. */
  calculate(name: string, ...parameters: readonly unknown[]): Promise<FunctionResult> {
    return this.calculator.call(name, parameters);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

async function openFrame(page: Page, id: Runtime, name: string, address: string): Promise<Frame> {
  const navigated = page.waitForEvent('framenavigated', (frame) => frame.url() === address);
  await page.evaluate(([of, named, at]) => window.openFrame(of!, named!, at!), [id, name, address]);
  return navigated;
}

function serve(route: Route, foreign: string[]): Promise<void> {
  const url = route.request().url().split(/[?#]/)[0]!;
  const file = url.startsWith(CDN)
    ? join(OFFICE_JS, url.slice(CDN.length))
    : url === `${ORIGIN}/excel.html`
      ? join(__dirname, 'excel.html')
      : url.startsWith(`${ORIGIN}/`)
        ? join(DIST, url.slice(ORIGIN.length + 1))
        : null;
  if (file === null) {
    foreign.push(url);
    return route.abort();
  }
  if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
  return route.fulfill({ body: readFileSync(file), contentType: CONTENT_TYPES[extname(file)] ?? 'text/plain' });
}

declare global {
  interface Window {
    openFrame(id: string, name: string, address: string): void;
    sendTo(id: string, text: string): void;
  }
}
