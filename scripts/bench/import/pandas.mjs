import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('pandas_daily.py', import.meta.url));
const OWN = fileURLToPath(new URL('../../../.cache/pandas', import.meta.url));
const OWN_PYTHON = join(OWN, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');

/**
 * A python that has pandas: the system's, the one on the path (Debian puts pandas under its own only), or one of our
 * own into which pip installs it. `{ missing }` says in one sentence why there is none.
 */
export function pythonWithPandas() {
  const pythons = ['/usr/bin/python3', 'python3'];
  const found = [...pythons, OWN_PYTHON].find((python) => succeeds(python, ['-c', 'import pandas']));
  if (found) return { python: found };
  const base = pythons.findLast((python) => succeeds(python, ['--version']));
  if (!base) return { missing: 'pandas is left out: there is no python3 on this machine.' };
  if (!existsSync(OWN_PYTHON)) succeeds(base, ['-m', 'venv', OWN]);
  if (succeeds(OWN_PYTHON, ['-m', 'pip', 'install', '--quiet', 'pandas'])) return { python: OWN_PYTHON };
  return { missing: 'pandas is left out: pip could not install it (Debian has it as python3-pandas).' };
}

/** Milliseconds per round, daily totals and the peak of memory; importing pandas is not timed. */
export function runPandas(python, path, rounds) {
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT, path, String(rounds)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pandas failed: ${stderr}`);
  return JSON.parse(stdout);
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
