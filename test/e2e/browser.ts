import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { fontEnvironment, unpackFonts } from './fonts';
import { installedBrowsers } from './installed';

const MODULES = resolve(__dirname, '../../node_modules');
const CACHE = join(MODULES, '.cache/dianbao');
const PACKED = join(MODULES, '@sparticuz/chromium/bin');

/** Nothing that reaches for the network or a screen; the sandbox needs rights that containers lack. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  '--lang=zh-CN',
];

/**
 * A running headless browser: an installed Edge, Chrome or Chromium, else on Linux the Chromium that comes with the
 * development dependencies. Where there is none, throws one sentence; tests fail then, they are never skipped.
 */
export async function openBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const browser of candidates()) {
    try {
      const { executablePath, env } = browser();
      return await chromium.launch({ executablePath, args: FLAGS, env: { ...environment(), ...env } });
    } catch (error) {
      failures.push(String(error instanceof Error ? error.message : error).split('\n')[0] ?? '');
    }
  }
  const tried = failures.length ? ` (tried: ${failures.join('; ')})` : '';
  throw new Error(
    `No browser for the tests: install Microsoft Edge, Google Chrome or Chromium, or set DIANBAO_BROWSER to one${tried}.`,
  );
}

interface Executable {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

function candidates(): (() => Executable)[] {
  const linux = process.platform === 'linux';
  const installed = installedBrowsers().map((executablePath) => () => {
    return { executablePath, env: linux ? unpackedOnce('fonts-2', unpackFontsInto, fontEnvironment) : {} };
  });
  return linux && process.arch === 'x64' ? [...installed, bundledChromium] : installed;
}

function bundledChromium(): Executable {
  const folder = unpackedOnce('chromium-147', unpackChromium, (path) => path);
  const libraries = [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, ...unpackedOnce('fonts-2', unpackFontsInto, fontEnvironment) },
  };
}

function unpackFontsInto(folder: string, home: string): void {
  unpackFonts(folder, home, MODULES);
}

/** The shared libraries come along (Amazon Linux 2023's), because a bare machine lacks libnss3 and its kin. */
function unpackChromium(folder: string): void {
  const chromiumPath = join(folder, 'chromium');
  writeFileSync(chromiumPath, brotliDecompressSync(readFileSync(join(PACKED, 'chromium.br'))));
  chmodSync(chromiumPath, 0o755);
  const libraries = join(folder, 'al2023');
  mkdirSync(libraries);
  const tar = brotliDecompressSync(readFileSync(join(PACKED, 'al2023.tar.br')));
  execFileSync('tar', ['-xf', '-', '-C', libraries], { input: tar });
}

/** Unpacks beside the cache and moves into place, so that two test runs at once never see half a folder. */
function unpackedOnce<T>(name: string, unpack: (folder: string, home: string) => void, use: (folder: string) => T): T {
  const home = join(CACHE, name);
  if (!existsSync(home)) {
    mkdirSync(CACHE, { recursive: true });
    const draft = mkdtempSync(join(CACHE, `${name}-`));
    unpack(draft, home);
    try {
      renameSync(draft, home);
    } catch (error) {
      rmSync(draft, { recursive: true });
      if (!existsSync(home)) throw error;
    }
  }
  return use(home);
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
