import type { Query } from './protocol';
import type { References } from './references';
import type { Service } from './service';
import { Collection, HostError } from './service';

/** What a load gives: properties under the names office.js expects (PascalCase), nested objects and collections. */
export function load(object: Service | null, query: Query, references: References): unknown {
  if (object === null) return null;
  const select = [...(query.Select?.length ? query.Select : ['*']), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  if (object instanceof Collection) {
    const end = query.Top ? (query.Skip ?? 0) + query.Top : undefined;
    const items = object.items.slice(query.Skip ?? 0, end) as Service[];
    const inner = select.map((path) => path.replace(/^items[/.]/i, ''));
    return {
      _Items: items.map((item, index) => ({
        ...identity(item, references),
        ...properties(item, inner, references),
        _Index: index,
      })),
    };
  }
  return { ...properties(object, select, references), ...reference(object, references) };
}

/** What instantiating an object gives. */
export function identity(object: Service | null, references: References): object | null {
  if (object === null) return null;
  return { ...(object.identified && { Id: object.member('id') }), ...reference(object, references) };
}

function reference(object: Service, references: References): { _ReferenceId?: string } {
  const id = references.idOf(object);
  return id === undefined ? {} : { _ReferenceId: id };
}

function properties(object: Service, select: readonly string[], references: References): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split(/[/.]/);
    if (head === '*') {
      for (const name of object.scalars) result[wireName(name)] = object.member(name);
      continue;
    }
    const scalar = rest.length ? undefined : named(object.scalars, head);
    if (scalar) {
      result[wireName(scalar)] = object.member(scalar);
      continue;
    }
    const link = named(object.navigation, head);
    if (!link)
      throw new HostError('InvalidArgument', `${object.constructor.name} has no property ${head} to load in this host`);
    nested.set(link, [...(nested.get(link) ?? []), rest.join('/') || '*']);
  }
  for (const [link, paths] of nested) {
    result[wireName(link)] = load(object.member(link) as Service | null, { Select: paths }, references);
  }
  return result;
}

function named(names: readonly string[], wire: string): string | undefined {
  return names.find((name) => name.toLowerCase() === wire.toLowerCase());
}

/** `rowIndex` ↔ `RowIndex`; private members keep their underscore. */
function wireName(name: string): string {
  return name.startsWith('_') ? name : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

export function memberName(wire: string): string {
  return wire.startsWith('_') ? wire : `${wire.charAt(0).toLowerCase()}${wire.slice(1)}`;
}
