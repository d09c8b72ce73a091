// Builds dist/ when it is older than what it is made of. Several test files may ask at once: one builds, the others wait.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'assets', 'scripts', 'manifest.xml', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];
const PLAIN = JSON.stringify({ mode: 'production', baseUrl: '', namespace: '' });
const LOCK = join(ROOT, 'node_modules/.cache/dianbao/building');
/** A lock older than this was left behind by a build that was killed. */
const LONGEST_BUILD_MS = 5 * 60_000;

export const DIST = join(ROOT, 'dist');

/** Resolves when dist/ is up to date; rejects when the build fails. */
export async function buildIfStale() {
  if (isFresh()) return;
  while (!takeLock()) await sleep(500);
  try {
    if (!isFresh()) await build();
  } finally {
    rmdirSync(LOCK);
  }
}

function isFresh() {
  const stamp = join(DIST, 'build.json');
  try {
    return readFileSync(stamp, 'utf8') === PLAIN && newest(SOURCES) < statSync(stamp).mtimeMs;
  } catch {
    return false;
  }
}

function newest(paths) {
  return Math.max(
    ...paths.map((path) => {
      const stats = statSync(join(ROOT, path));
      if (!stats.isDirectory()) return stats.mtimeMs;
      const inside = readdirSync(join(ROOT, path)).map((name) => join(path, name));
      return Math.max(stats.mtimeMs, newest(inside));
    }),
  );
}

function takeLock() {
  try {
    mkdirSync(join(LOCK, '..'), { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
    if (since && Date.now() - since > LONGEST_BUILD_MS) rmdirSync(LOCK);
    return false;
  }
}

function build() {
  return new Promise((done, failed) => {
    const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
    const child = spawn(process.execPath, [webpack], { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error('The build failed.'))));
  });
}
