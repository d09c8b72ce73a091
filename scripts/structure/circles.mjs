import { posix } from 'node:path';
import ts from 'typescript';

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.cjs', '/index.ts'];

/**
 * Circles of files that import each other, each as the paths once round: `[a, b, a]`. An import of types alone counts as
 * much as any other, and so does one at run time (`import()`): who reads one file of a circle has to read them all.
 * `sources`: text by path.
 */
export function circlesIn(sources) {
  const imports = new Map([...sources].map(([path, text]) => [path, importsOf(path, text, sources)]));
  const circles = [];
  const done = new Set();
  const visit = (path, trail) => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path)) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return circles;
}

function importsOf(path, text, sources) {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const relative = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
  return relative.flatMap((name) => {
    const target = posix.join(posix.dirname(path), name);
    const found = ENDINGS.map((ending) => target + ending).find((candidate) => sources.has(candidate));
    return found === undefined ? [] : [found];
  });
}
