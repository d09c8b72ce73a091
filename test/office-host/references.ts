import type { Service } from './service';
import { HostError } from './service';

/** Objects that office.js asked to keep across requests. Counted: two proxies may keep one object. */
export class References {
  private readonly kept = new Map<string, { readonly object: Service; count: number }>();
  private readonly ids = new Map<Service, string>();
  private next = 1;

  keep(object: Service): void {
    const id = this.ids.get(object) ?? `ref:${this.next++}`;
    this.ids.set(object, id);
    const entry = this.kept.get(id) ?? { object, count: 0 };
    entry.count += 1;
    this.kept.set(id, entry);
  }

  release(id: string): void {
    const entry = this.kept.get(id);
    if (!entry) return;
    entry.count -= 1;
    if (entry.count > 0) return;
    this.kept.delete(id);
    this.ids.delete(entry.object);
  }

  idOf(object: Service): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): Service {
    const entry = this.kept.get(id);
    if (!entry) throw new HostError('InvalidReference', `No reference ${id}`);
    return entry.object;
  }

  /** How many objects are kept: a leak shows here. */
  get size(): number {
    return this.kept.size;
  }
}
