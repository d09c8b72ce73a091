import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesOf } from '../../scripts/build/serve.mjs';

const home = mkdtempSync(join(tmpdir(), 'dianbao-serve-'));
let server: Server;

beforeAll(async () => {
  const site = join(home, 'site');
  mkdirSync(join(site, 'assets'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'page.html'), 'page');
  writeFileSync(join(site, 'assets/示例.csv'), 'rows');
  server = createServer(filesOf(site, 'page.html'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

/** Not fetch: it would tidy the path up before it is sent. */
function answer(path: string): Promise<[status: number | undefined, type: string | undefined, body: string]> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, failed) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => done([response.statusCode, response.headers['content-type'], body]));
    })
      .on('error', failed)
      .end();
  });
}

test.each([
  ['/', [200, 'text/html; charset=utf-8', 'page']],
  ['/page.html?theme=dark', [200, 'text/html; charset=utf-8', 'page']],
  ['/assets/%E7%A4%BA%E4%BE%8B.csv', [200, 'application/octet-stream', 'rows']],
  ['/favicon.ico', [404, undefined, '']],
  ['/assets', [404, undefined, '']],
  ['/../secret.txt', [404, undefined, '']],
  ['/..%2Fsecret.txt', [404, undefined, '']],
  ['/%E0%A4%A', [404, undefined, '']],
  ['//', [404, undefined, '']],
])('%s is answered', async (path, expected) => {
  expect(await answer(path)).toEqual(expected);
});
