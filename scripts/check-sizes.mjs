// Fails when what a user has to download grew beyond its limit. Reads dist/, so build first.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = process.argv[2] ?? 'dist';
const KB = 1024;

/** The scripts a page loads before it does anything: those its HTML names, without Microsoft's. */
function scriptsOf(page) {
  const html = readFileSync(join(DIST, page), 'utf8');
  return [...html.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)]
    .map((match) => match[1])
    .filter((src) => !/^https?:/.test(src));
}

const LIMITS = [
  { what: 'functions.js', limit: 20 * KB, files: () => ['functions.js'] },
  { what: 'the pane’s scripts', limit: 120 * KB, files: () => scriptsOf('taskpane.html') },
];

const present = new Set(readdirSync(DIST));
for (const { what, limit, files } of LIMITS) {
  try {
    const names = files();
    if (!names.length) throw new Error('no script found');
    const size = names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length, 0);
    const verdict = size <= limit ? 'ok' : 'TOO LARGE';
    console.log(`${what}: ${(size / KB).toFixed(1)} of ${limit / KB} KB gzipped, ${verdict} (${names.join(', ')})`);
    if (size > limit) process.exitCode = 1;
  } catch (error) {
    console.error(`${what}: cannot be measured in ${DIST} (${present.size} files): ${error.message}`);
    process.exitCode = 1;
  }
}
