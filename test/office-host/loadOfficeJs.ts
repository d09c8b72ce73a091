import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The members of office.js's own namespace that the host holds on to. All but `CommonUtility` are private to it. */
export interface OfficeExtensionHooks {
  SessionBase: {
    new (): Record<string, unknown>;
    _overrideSession: unknown;
  };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly unknown[] }): void;
}

/** The file of office.js that carries Excel on the web, unmodified. */
const EXCEL_SCRIPT = 'excel-web-16.00.js';

/**
 * Evaluates the unmodified Excel part of office.js in the realm of the tests, once per test file, so that arrays
 * made by tests pass its checks. It leaves the globals `Excel` and `OfficeExtension`.
 */
export function loadOfficeJs(): OfficeExtensionHooks {
  const world = globalThis as Record<string, unknown>;
  if (!world['Excel']) {
    if (!world['window']) Object.assign(world, browserGlobals(world));
    const dist = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
    (0, eval)(`${readFileSync(join(dist, EXCEL_SCRIPT), 'utf8')}\n//# sourceURL=${EXCEL_SCRIPT}`);
  }
  return world['OfficeExtension'] as OfficeExtensionHooks;
}

/** The few things of a browser that office.js touches while it loads. */
function browserGlobals(world: object): Record<string, unknown> {
  const nothing = (): void => {};
  const store = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const origin = 'https://localhost';
  const location = { href: `${origin}/`, search: '', hash: '', protocol: 'https:', hostname: 'localhost', origin };
  const element = { setAttribute: nothing, getAttribute: () => null, style: {} };
  const document = {
    getElementsByTagName: () => [],
    createElement: () => element,
    addEventListener: nothing,
    readyState: 'complete',
    location,
    documentElement: element,
  };
  return {
    ...{ window: world, self: world, parent: world, top: world, name: '', location, document },
    navigator: { userAgent: 'node' },
    ...{ sessionStorage: store, localStorage: store, addEventListener: nothing, removeEventListener: nothing },
  };
}
