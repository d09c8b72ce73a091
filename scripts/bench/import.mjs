/**
 * From the bytes of 28,010 orders to daily totals: our whole import beside the bare parser that it stands on, and beside
 * pandas where it is installed. Every contender starts from the file's bytes; rounds alternate; medians are compared.
 */
/* global TextDecoder */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { compileSources } from './compile.mjs';
import { monthOfOrders } from './orders.mjs';

const ROUNDS = 21;
const WARM_UP = 4;
const GOAL = 1.5;

const { bytes, source } = monthOfOrders();
const { importFiles } = compileSources(['domain', 'sheets', 'files'])('./files/importFiles.js');

async function ours() {
  const { rows } = await importFiles([{ name: 'orders.csv', bytes }]);
  return {
    rows: rows[0].daily.length,
    paid: rows[0].daily.reduce((sum, day) => sum + (day.figures.amountPaid ?? 0), 0),
  };
}
const bare = () => ({ rows: Papa.parse(new TextDecoder().decode(bytes)).data.length });
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

const contenders = { ours, bare };
const times = { ours: [], bare: [] };
const answers = {};
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  for (const [name, run] of Object.entries(contenders)) {
    const start = performance.now();
    answers[name] = await run();
    times[name].push(performance.now() - start);
  }
}
const first = times.ours[0];
const warm = { ours: median(times.ours.slice(WARM_UP)), bare: median(times.bare.slice(WARM_UP)) };
const pandas = withPandas();

const line = (what, ms) =>
  console.log(`${what.padEnd(34)}${ms.toFixed(1).padStart(8)} ms${(ms / warm.bare).toFixed(2).padStart(9)} ×`);
console.log(
  `Import of ${source} (${(bytes.length / 2 ** 20).toFixed(1)} MB) to daily totals, median of ${ROUNDS}, × bare parser`,
);
line('Papa Parse alone, no totals', warm.bare);
line('店报, file to daily totals', warm.ours);
line('店报, the first time in a process', first);
if (pandas) line('pandas read_csv + groupby', median(pandas.times));
else console.log('pandas is not installed (Debian: python3-pandas): left out');
if (pandas && Math.abs(pandas.paid - answers.ours.paid) > 0.005)
  throw new Error(`paid: ${answers.ours.paid}, pandas ${pandas.paid}`);
console.log(
  `${answers.ours.rows} days, ${answers.ours.paid.toFixed(2)} yuan paid${pandas ? ', the same in pandas' : ''}`,
);

const ratio = warm.ours / warm.bare;
if (ratio > GOAL) {
  console.error(`${ratio.toFixed(2)} × the bare parser: the goal is ${GOAL} ×`);
  process.exitCode = 1;
}

/** Debian puts pandas under its own python3; another one on the path need not have it. */
function withPandas() {
  const folder = mkdtempSync(join(tmpdir(), 'dianbao-bench-'));
  const path = join(folder, 'orders.csv');
  writeFileSync(path, bytes);
  try {
    for (const python of ['/usr/bin/python3', 'python3']) {
      const script = fileURLToPath(new URL('import_pandas.py', import.meta.url));
      const { status, stdout } = spawnSync(python, [script, path, String(ROUNDS)], { encoding: 'utf8' });
      if (status === 0) return JSON.parse(stdout);
    }
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
