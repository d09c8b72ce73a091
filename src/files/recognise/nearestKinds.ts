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
 * The kinds that a header comes nearest to, best first: those with at least half of what they need there, and one of
 * it that few kinds have. 访客数 and 支付金额 stand in half of all reports and name none.
 */
export function nearestKinds(header: HeaderIndex): readonly NearKind[] {
  const near = Object.values<Kind>(KINDS).flatMap((kind) => {
    if (kind.lacks?.some((name) => header.has(name))) return [];
    const spare = spared(kind);
    const needs = kind.needs.filter((name) => !spare.includes(name));
    const marks = (kind.marks ?? []).filter((name) => !spare.includes(name));
    const isMissing = (name: Header): boolean => !header.has(name);
    const missing = needs.filter(isMissing);
    const found = [...needs, ...marks].filter((name) => header.has(name));
    if ((needs.length - missing.length) * 2 < needs.length || !found.some(isRare)) return [];
    // All that it needs is there: then too many of its marks are not.
    const lacking = missing.length > 0 ? missing : marks.filter(isMissing);
    return [{ kind: kind.id, name: kind.name, missing: lacking, share: found.length / (needs.length + marks.length) }];
  });
  return near
    .sort((a, b) => a.missing.length - b.missing.length || b.share - a.share)
    .slice(0, MOST)
    .map(({ kind, name, missing }) => ({ kind, name, missing }));
}

/** Whether any kind knows this header. */
export function isHeaderOfKinds(text: string): boolean {
  return kindsWith(text) > 0;
}

const FEW = 3;

function isRare(name: Header): boolean {
  return kindsWith(name) <= FEW;
}

const COUNTS = new Map<string, number>();

/** How many kinds are recognised by this header. */
function kindsWith(text: string): number {
  if (COUNTS.size === 0) {
    for (const { needs, marks = [], date = [] } of Object.values<Kind>(KINDS)) {
      const names = new Set(
        [...needs, ...marks, ...(date === 'byName' ? [] : date)].map((name) => normaliseHeader(name).name),
      );
      for (const name of names) COUNTS.set(name, (COUNTS.get(name) ?? 0) + 1);
    }
  }
  return COUNTS.get(normaliseHeader(text).name) ?? 0;
}
