import type { FileSource } from '../../files/importInWorker';
import { pastedFile, type Pasted } from '../../files/read/pasted';
import type { FileInput } from '../../files/read/table';

export type Source = FileSource | FileInput;

/** A pasted table, under a name that no other source has: questions are asked by name. */
export function pastedSource(pasted: Pasted, sources: readonly Source[], name: string): FileInput {
  const taken = new Set(sources.map((source) => source.name));
  let unique = name;
  for (let n = 2; taken.has(unique); n++) unique = `${name} ${n}`;
  return { ...pastedFile(pasted), name: unique };
}

/** Drops what was dropped twice; another file of the same name is another source. */
export function withSources(sources: readonly Source[], added: readonly Source[]): readonly Source[] {
  return added.reduce((all, one) => (all.some((other) => isSameFile(other, one)) ? all : [...all, one]), sources);
}

function isSameFile(a: Source, b: Source): boolean {
  if (!('arrayBuffer' in a) || !('arrayBuffer' in b)) return false;
  const changed = (source: FileSource) => (source as Partial<File>).lastModified;
  return a.name === b.name && a.size === b.size && changed(a) === changed(b);
}

/**
 * Which sources can be read at all: a dropped folder looks like a file, and a file may have moved since it was
 * chosen. One byte tells.
 */
export async function reachable(
  sources: readonly Source[],
): Promise<{ readonly found: readonly Source[]; readonly lost: readonly string[] }> {
  const found: Source[] = [];
  const lost: string[] = [];
  for (const source of sources) {
    try {
      if (source instanceof Blob) await source.slice(0, 1).arrayBuffer();
      found.push(source);
    } catch {
      lost.push(source.name);
    }
  }
  return { found, lost };
}
