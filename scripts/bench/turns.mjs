import { spawnSync } from 'node:child_process';

/** Runs a script in a process of its own; gives the JSON that it prints. */
export function runAlone(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args.map(String)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args[0]} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Lets contenders run one after the other, several times over, so that the load of the machine meets them all. */
export function takeTurns(contenders, count) {
  const turns = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let turn = 0; turn < count; turn++)
    for (const [name, run] of Object.entries(contenders)) turns[name].push(run());
  return turns;
}
