import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { filesOf } from '../../scripts/build/serve.mjs';

const ROOT = resolve(__dirname, '../..');

/** Runs `npm run package` into a folder below the cache; resolves to the folder that a host would serve. */
export function makePackage(name: string, ...options: string[]): Promise<string> {
  const to = join(ROOT, 'node_modules/.cache/dianbao', name);
  const child = spawn(process.execPath, ['scripts/package.mjs', '--to', to, ...options], { cwd: ROOT });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done(join(to, 'dianbao')) : failed(new Error(said))));
  });
}

export interface Host {
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Takes the host from the network. */
  close(): void;
}

/** A static host: the files as they are, nothing else. */
export async function host(folder: string): Promise<Host> {
  const asked: string[] = [];
  const handle = filesOf(folder, 'index.html');
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    handle(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${port}`, asked, close };
}

/** Path → bytes of every file below a folder. */
export function contentsOf(folder: string, under = ''): Record<string, Buffer> {
  const entries = readdirSync(join(folder, under)).map((name) => (under ? `${under}/${name}` : name));
  return Object.assign(
    {},
    ...entries.map((path) => {
      const file = join(folder, path);
      return statSync(file).isDirectory() ? contentsOf(folder, path) : { [path]: readFileSync(file) };
    }),
  );
}
