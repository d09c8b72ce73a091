import { Splices } from '../xml/splices';
import { XmlScanner } from '../xml/scanner';
import { escapeAttribute } from '../xml/text';
import { resolvePart } from './partNames';

/** How a part leads to another one, or out of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which the transitional, the strict and Microsoft's own spellings share: `worksheet`. */
  readonly kind: string;
  readonly type: string;
  /** The part's name; an address where it lies outside. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships in a part `_rels/….rels`, which belongs to the part `from`. */
export function readRelationships(bytes: Uint8Array, from: string): Relationship[] {
  const found: Relationship[] = [];
  const scanner = new XmlScanner(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.is('Relationship')) continue;
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    found.push({
      id: scanner.attribute('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolvePart(from, target),
      external,
    });
  }
  return found;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a part without relationships has before the first one is added. */
export const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export function withRelationship(bytes: Uint8Array, { id, type, target, external }: NewRelationship): Uint8Array {
  const mode = external ? ' TargetMode="External"' : '';
  const attributes = [id, type, target].map(escapeAttribute);
  return withChild(
    bytes,
    'Relationships',
    (prefix) =>
      `<${prefix}Relationship Id="${attributes[0]}" Type="${attributes[1]}" Target="${attributes[2]}"${mode}/>`,
  );
}

export function withoutRelationship(bytes: Uint8Array, id: string): Uint8Array {
  return without(bytes, 'Relationship', (scanner) => scanner.attribute('Id') === id);
}

/** An id that no relationship has yet. */
export function freeId(existing: readonly Relationship[]): string {
  const taken = new Set(existing.map(({ id }) => id));
  let n = existing.length + 1;
  while (taken.has(`rId${n}`)) n += 1;
  return `rId${n}`;
}

/** An element added as the last child of the root, with the root's own prefix. */
export function withChild(bytes: Uint8Array, root: string, element: (prefix: string) => string): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (!scanner.is(root)) continue;
    const name = scanner.prefix + root;
    if (scanner.isEmpty) splices.replace(scanner.end - 2, scanner.end, `>${element(scanner.prefix)}</${name}>`);
    else if (scanner.isClose) splices.insert(scanner.start, element(scanner.prefix));
  }
  return splices.apply();
}

/** The part without those elements of a name that are meant. */
export function without(bytes: Uint8Array, name: string, meant: (scanner: XmlScanner) => boolean): Uint8Array {
  const scanner = new XmlScanner(bytes);
  const splices = new Splices(bytes);
  while (scanner.next()) {
    if (!scanner.isOpen || !scanner.is(name) || !meant(scanner)) continue;
    const from = scanner.start;
    scanner.skip();
    splices.replace(from, scanner.end, '');
  }
  return splices.apply();
}
