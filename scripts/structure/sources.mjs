import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The text of every file below `folders` that ends in one of `endings`, by its path from `root` with forward slashes. */
export function sourcesIn(root, folders, endings) {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => [folder, ...file.split(sep)].join('/')),
  );
  const wanted = paths.filter((path) => endings.some((ending) => path.endsWith(ending)) && !/\.d\.\w?ts$/.test(path));
  return new Map(wanted.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
