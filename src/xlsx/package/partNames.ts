/** Parts are named without the leading slash and compared without regard to case (ECMA-376-2, 9.1.1.1.2). */
export function partKey(path: string): string {
  return path.toLowerCase();
}

/** The part that keeps a part's relationships; '' is the package itself. */
export function relationshipsPart(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A relationship's target as a part's name: from the root, or from the folder of the part that it belongs to. */
export function resolvePart(from: string, target: string): string {
  const path = decoded(target.replace(/[?#].*$/, '').replace(/\\/g, '/'));
  const base = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

/** A part as a target of a relationship of another part. From the root, which every reader understands. */
export function targetOf(path: string): string {
  return `/${path}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
