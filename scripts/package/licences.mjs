import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of the npm packages whose code is in a build. */
export function bundledPackages({ stats }) {
  const folders = new Set();
  for (const { compilation } of stats) for (const one of withChildren(compilation)) collect(one.modules, folders);
  return [...folders].sort();
}

function withChildren(compilation) {
  return [compilation, ...compilation.children.flatMap(withChildren)];
}

function collect(modules, folders) {
  for (const module of modules) {
    // Modules that were joined into one.
    if (module.modules) collect(module.modules, folders);
    const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.resource ?? '')?.[1];
    if (folder) folders.add(folder);
  }
}

/** One text: every package with its version, its licence and, where it brings one, the licence's words. */
export function licencesOf(folders) {
  const seen = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry) && existsSync(join(folder, entry)));
    if (!license && !file) throw new Error(`${name} says no licence.`);
    const words = file ? `\n\n${readFileSync(join(folder, file), 'utf8').trim()}` : '';
    seen.set(`${name} ${version}`, `${name} ${version}${license ? `: ${license}` : ''}${words}`);
  }
  const texts = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
