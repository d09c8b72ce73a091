import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';

/** Paths of all files below a folder, with slashes, in an order that no file system decides. */
export function filesIn(folder, under = '') {
  const names = readdirSync(join(folder, under)).sort();
  return names.flatMap((name) => {
    const path = under ? `${under}/${name}` : name;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

export function read(folder, path) {
  return readFileSync(join(folder, path), 'utf8');
}

/** null takes the file away. */
export function write(folder, path, content) {
  const file = join(folder, path);
  if (content === null) return rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The folder as a zip, every file with the same date, so that the same files give the same bytes. */
export function zip(folder) {
  const files = filesIn(folder).map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
