// One way to write a generated file: with --check nothing is written, and a difference fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export function writeGenerated(path, content) {
  const current = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (current === content) return;
  if (process.argv.includes('--check')) {
    console.error(`${path} is not up to date: run \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(path, content);
  console.log(`wrote ${path}`);
}
