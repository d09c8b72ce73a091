import { normaliseHeader } from '../../sheets/recognise/headers';
import { KINDS } from '../kinds';
import type { HeaderIndex } from './headerIndex';
import type { Header, Kind } from './kind';
import { spared } from './recognise';

/** A kind that a table is not, and the headers for want of which it is not. */
export interface NearKind {
  readonly kind: string;
  readonly name: string;
  /** As the platform writes them. */
  readonly missing: readonly Header[];
}

const MOST = 3;

/**
 * The kinds that a header comes nearest to, best first: those with at least half of what they need there, and two
 * headers at least, since one such as 日期 stands everywhere.
 */
export function nearestKinds(header: HeaderIndex): readonly NearKind[] {
  const near = Object.values<Kind>(KINDS).flatMap((kind) => {
    if (kind.lacks?.some((name) => header.has(name))) return [];
    const spare = spared(kind);
    const needs = kind.needs.filter((name) => !spare.includes(name));
    const marks = (kind.marks ?? []).filter((name) => !spare.includes(name));
    const isMissing = (name: Header): boolean => !header.has(name);
    const missing = needs.filter(isMissing);
    const found = needs.length - missing.length;
    const all = found + marks.filter((name) => header.has(name)).length;
    if (found * 2 < needs.length || all < 2) return [];
    // All that it needs is there: then too many of its marks are not.
    const lacking = missing.length > 0 ? missing : marks.filter(isMissing);
    return [{ kind: kind.id, name: kind.name, missing: lacking, share: all / (needs.length + marks.length) }];
  });
  return near
    .sort((a, b) => a.missing.length - b.missing.length || b.share - a.share)
    .slice(0, MOST)
    .map(({ kind, name, missing }) => ({ kind, name, missing }));
}

const HEADERS = new Set<string>();

/** Whether any kind knows this header. */
export function isHeaderOfKinds(text: string): boolean {
  if (HEADERS.size === 0) {
    for (const { needs, marks = [], date = [] } of Object.values<Kind>(KINDS)) {
      for (const name of [...needs, ...marks, ...date]) HEADERS.add(normaliseHeader(name).name);
    }
  }
  return HEADERS.has(normaliseHeader(text).name);
}
