/** An error as the host reports it: `code` is what an add-in sees as `error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string = code,
    readonly location: string = '',
  ) {
    super(message);
  }
}

/**
 * An object that an add-in can reach. Subclasses use the public Office.js names for their members and list which
 * of them can be loaded.
 */
export abstract class Service {
  /** Plain properties that `load` may name. */
  abstract readonly scalars: readonly string[];
  /** Properties that lead to other objects and that `load` may name. */
  readonly navigation: readonly string[] = [];
  /** Whether instantiating tells the object's id, so that office.js can find it again. */
  readonly identified: boolean = false;

  member(name: string): unknown {
    return (this as unknown as Record<string, unknown>)[name];
  }

  /** Only properties with a setter can be set from outside. */
  assign(name: string, value: unknown): void {
    if (!settable(this, name)) throw notModelled(`${this.constructor.name}.${name} (set)`);
    (this as unknown as Record<string, unknown>)[name] = value;
  }
}

/** A collection: `load` gives its items. */
export abstract class Collection<T extends Service> extends Service {
  readonly scalars: readonly string[] = [];
  abstract readonly items: readonly T[];
}

export function notModelled(where: string): HostError {
  return new HostError('ApiNotFound', `${where} is not modelled by this host`, where);
}

function settable(object: object, name: string): boolean {
  for (let at: object | null = object; at; at = Object.getPrototypeOf(at) as object | null) {
    const property = Object.getOwnPropertyDescriptor(at, name);
    if (property) return property.set !== undefined;
  }
  return false;
}
