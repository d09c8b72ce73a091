import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read } from './folder.mjs';

/** Throws when the manifest names a file at `baseUrl` that the folder does not hold, or another machine than it. */
export function checkManifest(folder, baseUrl) {
  const start = `${baseUrl.replace(/\/+$/, '')}/`;
  const addresses = [...read(folder, 'manifest.xml').matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, url]) => url);
  const missing = addresses.filter((url) => {
    const path = url.startsWith(start) ? url.slice(start.length).replace(/[?#].*$/, '') : null;
    return path === null || !existsSync(join(folder, path));
  });
  if (!addresses.length) throw new Error('manifest.xml names no address.');
  if (missing.length) throw new Error(`manifest.xml names what the package does not hold: ${missing.join(', ')}`);
}
