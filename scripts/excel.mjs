/**
 * `npm run excel`: builds, serves dist/ on https://localhost:3000 and opens Excel with the add-in; Ctrl+C takes it out
 * again. Microsoft's tools for certificate and sideloading are fetched on demand: together they are ten times the
 * size of everything else that is installed for this project.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = resolve(ROOT, 'dist');
const PORT = 3000;
const CERTIFICATE = join(homedir(), '.office-addin-dev-certs', 'localhost');
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
};

/** Resolves when the command has ended well. Not the synchronous kind: the server must answer Excel meanwhile. */
function run(command) {
  return new Promise((done, failed) => {
    // Through a shell, because npm and npx are .cmd files on Windows.
    const child = spawn(command, { cwd: ROOT, stdio: 'inherit', shell: true });
    child.once('error', failed);
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`\`${command}\` failed.`))));
  });
}

const sideload = (verb, options = '') =>
  run(`npx --yes office-addin-debugging@7 ${verb} manifest.xml desktop ${options}`.trim());

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'https://localhost').pathname));
  const file = join(DIST, path);
  try {
    const content = await readFile(file);
    // Excel keeps what it has once fetched; a rebuilt file must not be hidden by an old one.
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function serve() {
  const key = readFileSync(`${CERTIFICATE}.key`);
  const cert = readFileSync(`${CERTIFICATE}.crt`);
  const server = createServer({ key, cert }, answer);
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(PORT, 'localhost', () => done(server));
  });
}

async function main() {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error(
      'Excel can be opened with the add-in on Windows and Mac only. Elsewhere: put the result of ' +
        '`npm run build -- --env baseUrl=https://…` on an https server and upload its manifest.xml in Excel on the web, ' +
        'or use the preview: `npm start`.',
    );
  }
  await run('npm run build');
  await run('npx --yes office-addin-dev-certs@3 install');
  const server = await serve();
  console.log(`Serving dist/ on https://localhost:${PORT}. Ctrl+C ends and removes the add-in from Excel.`);
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
