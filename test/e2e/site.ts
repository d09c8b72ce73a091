import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

export interface Site {
  readonly url: string;
  close(): void;
}

/** What `npm start` does, on a free port: builds dist/ if it is stale and serves it. Rejects with what went wrong. */
export function startSite(): Promise<Site> {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port', '0'], { cwd: ROOT });
  let said = '';
  return new Promise((done, failed) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (url) done({ url, close: () => stop(child) });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', failed);
    child.once('exit', () => failed(new Error(`npm start ended:\n${said}`)));
  });
}

function stop(child: ChildProcess): void {
  child.removeAllListeners('exit');
  child.kill();
}
