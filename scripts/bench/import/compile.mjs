import { transformFileSync } from '@swc/core';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Compiles folders of src/ one to one into .cache/bench, without bundling or minifying: what is measured is the source
 * as it stands.
 */
export function compileSources(folders) {
  const target = join(root, '.cache/bench');
  for (const folder of folders) {
    for (const file of readdirSync(join(root, 'src', folder), { recursive: true })) {
      const from = join(root, 'src', folder, file);
      if (!/\.tsx?$/.test(file) || statSync(from).isDirectory()) continue;
      const to = join(target, folder, file.replace(/\.tsx?$/, '.js'));
      mkdirSync(dirname(to), { recursive: true });
      const options = {
        jsc: { parser: { syntax: 'typescript', tsx: file.endsWith('x') }, target: 'es2020' },
        module: { type: 'commonjs' },
      };
      writeFileSync(to, transformFileSync(from, { ...options, swcrc: false }).code);
    }
  }
  writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n');
}
