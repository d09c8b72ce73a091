// `npm start`: builds if need be and serves the preview on http://localhost:8080. `--port N` for another port.
import { spawn } from 'node:child_process';
import { buildIfStale, DIST } from './build/fresh.mjs';
import { serve } from './build/serve.mjs';

const at = process.argv.indexOf('--port');
const wanted = at < 0 ? 8080 : Number(process.argv[at + 1]);

try {
  console.log('店报：正在构建……');
  await buildIfStale();
  const port = await serve(DIST, 'index.html', wanted);
  const url = `http://localhost:${port}`;
  if (wanted && port !== wanted) console.log(`端口 ${wanted} 已被占用，改用 ${port}。`);
  console.log(`店报预览：${url}（按 Ctrl+C 结束）`);
  if (process.stdout.isTTY && !process.env.CI) openInBrowser(url);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** A convenience: where it does not work, the address is on the screen. */
function openInBrowser(url) {
  const commands = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const [command, ...args] = commands[process.platform] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
