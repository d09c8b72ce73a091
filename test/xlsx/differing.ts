import { partsIn } from './specimens';

/** Names of the parts that differ, are new (`+`) or gone (`-`). */
export function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsIn(before), partsIn(after)];
  const changed = Object.keys(a).flatMap((path) => {
    if (!b[path]) return [`-${path}`];
    return Buffer.compare(a[path] as Uint8Array, b[path] as Uint8Array) === 0 ? [] : [path];
  });
  const added = Object.keys(b).filter((path) => !a[path]);
  return [...changed, ...added.map((path) => `+${path}`)].sort();
}

/** A part's text; '' where there is none. */
export function partText(bytes: Uint8Array, path: string): string {
  const part = partsIn(bytes)[path];
  return part ? new TextDecoder().decode(part) : '';
}
