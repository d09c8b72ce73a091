/**
 * `npm run excel`: builds, serves dist/ on https://localhost:3000 and opens Excel with the add-in; Ctrl+C takes it out
 * again. Microsoft's tools for certificate and sideloading are fetched on demand: together they are half the size of
 * everything else that is installed for this project, and only this command needs them.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, DIST } from './build/fresh.mjs';
import { filesOf } from './build/serve.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The port that manifest.xml names. */
const PORT = 3000;
const CERTIFICATE = join(homedir(), '.office-addin-dev-certs', 'localhost');

/** Resolves when the command has ended well. Not the synchronous kind: the server must answer Excel meanwhile. */
function run(command) {
  return new Promise((done, failed) => {
    // Through a shell, because npx is a .cmd file on Windows.
    const child = spawn(command, { cwd: ROOT, stdio: 'inherit', shell: true });
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`命令没有成功：${command}`))));
  });
}

const sideload = (verb, options = '') =>
  run(`npx --yes office-addin-debugging@7 ${verb} manifest.xml desktop ${options}`.trim());

function serve() {
  const key = readFileSync(`${CERTIFICATE}.key`);
  const cert = readFileSync(`${CERTIFICATE}.crt`);
  const server = createServer({ key, cert }, filesOf(DIST, 'taskpane.html'));
  return new Promise((done, failed) => {
    server.once('error', (error) =>
      failed(error.code === 'EADDRINUSE' ? new Error(`端口 ${PORT} 已被占用，请先关掉占用它的程序。`) : error),
    );
    server.listen(PORT, 'localhost', () => done(server));
  });
}

async function main() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error(
      '只有 Windows 和 Mac 上能直接打开带店报的 Excel。在这台电脑上可以用预览：npm start；\n' +
        '或者用 npm run build -- --env baseUrl=https://… 生成文件，放到 https 服务器上，再到网页版 Excel 里上传 dist/manifest.xml。',
    );
  }
  console.log('店报：正在构建……');
  await buildIfStale();
  await run('npx --yes office-addin-dev-certs@3 install');
  const server = await serve();
  console.log(`店报：https://localhost:${PORT} 已就绪，正在打开 Excel。按 Ctrl+C 结束并从 Excel 中移除。`);
  process.once('SIGINT', () => {
    server.close();
    server.closeAllConnections();
    sideload('stop').catch(report);
  });
  await sideload('start', '--no-debug --no-live-reload');
}

function report(error) {
  console.error(error.message);
  process.exitCode = 1;
}

main().catch(report);
