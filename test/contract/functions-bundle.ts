import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

export type Implementation = (...args: unknown[]) => unknown;

/** functions.js as it ships, built by the product's own configuration. */
export function buildFunctions(): string {
  const folder = mkdtempSync(join(tmpdir(), 'functions-bundle-'));
  try {
    const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
    const options = ['--config-name', 'functions', '--output-path', folder];
    execFileSync(process.execPath, [webpack, ...options], { stdio: 'pipe' });
    return readFileSync(join(folder, 'functions.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What came after ES2016, or belongs to a page: taken away, so that using any of it fails. */
const TAKE_AWAY = `
  for (const name of ['Intl', 'BigInt', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'globalThis'])
    delete this[name];
  for (const name of ['entries', 'values', 'fromEntries', 'hasOwn', 'getOwnPropertyDescriptors', 'groupBy']) delete Object[name];
  for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'matchAll', 'replaceAll', 'at']) delete String.prototype[name];
  for (const name of ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toSpliced', 'toReversed', 'with'])
    delete Array.prototype[name];
`;

/** Runs the bundle where CustomFunctions is the only global, and gives back what it associates. */
export function loadFunctions(bundle: string): ReadonlyMap<string, Implementation> {
  const associated = new Map<string, Implementation>();
  const context = createContext({ associate: (id: string, fn: Implementation) => void associated.set(id, fn) });
  runInContext(TAKE_AWAY, context);
  runInContext(
    `var CustomFunctions = {
      Error: class { constructor(code, message) { this.code = code; this.message = message; } },
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!',
        nullReference: '#NULL!', invalidName: '#NAME?', invalidReference: '#REF!' },
      associate: associate,
    };
    delete this.associate;`,
    context,
  );
  runInContext(bundle, context);
  return associated;
}
