// A small server for the files of dist/: this machine only, nothing kept by the browser.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
};

/** Serves `folder` on localhost; `/` is `index`. Resolves to the port; port 0 takes any, a taken one the next free. */
export async function serve(folder, index, port) {
  const handle = filesOf(folder, index);
  const chosen = await listen(handle, port, '127.0.0.1');
  // Some systems resolve localhost to ::1 first, others have no IPv6 at all.
  await listen(handle, chosen, '::1', chosen).catch(() => undefined);
  return chosen;
}

/** Answers requests with the files of `folder`; `/` is `index`, what is not there is 404. */
export function filesOf(folder, index) {
  return (request, response) => void answer(join(folder, sep), index, request, response);
}

function listen(handle, port, host, last = port + 20) {
  return new Promise((done, failed) => {
    const server = createServer(handle);
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < last) done(listen(handle, port + 1, host, last));
      else failed(error);
    });
    server.listen(port, host, () => done(server.address().port));
  });
}

async function answer(folder, index, request, response) {
  try {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = normalize(join(folder, path === '/' ? index : path));
    if (!file.startsWith(folder)) throw new Error('outside');
    const content = await readFile(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}
