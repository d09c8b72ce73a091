import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './folder.mjs';

/** What only Excel, hosts and readers ask for. */
const NOT_FOR_THE_PAGE = [
  /^taskpane/,
  /^functions\.html$/,
  /^manifest\.xml$/,
  /^_headers$/,
  /^licences\.txt$/,
  /^service-worker\.js$/,
  /^assets\/(?!icon-(32|192|512)\.png$)/,
];

/** The line in front of the service worker: which files it keeps, and a version that changes whenever one does. */
export function listForServiceWorker(folder) {
  const files = filesIn(folder).filter((path) => !NOT_FOR_THE_PAGE.some((pattern) => pattern.test(path)));
  const hash = createHash('sha256');
  for (const path of files) hash.update(`${path}\n`).update(readFileSync(join(folder, path)));
  const version = hash.digest('hex').slice(0, 16);
  return `const DIANBAO_PACKAGE=${JSON.stringify({ version, files })};\n`;
}
