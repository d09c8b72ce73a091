import type { Action, ArgumentInfo, BatchRequest, BatchResponse, ObjectPath } from './protocol';
import { ActionType, PathType } from './protocol';
import { identity, load, memberName } from './query';
import { References } from './references';
import { HostError, notModelled, Service } from './service';

/** Carries out batches on a graph of services by reflection. Knows nothing of Excel. */
export class Engine {
  readonly references = new References();

  constructor(
    private readonly root: Service,
    /** Objects that are not reached from the root, by the names under which office.js asks for them. */
    private readonly services: Readonly<Record<string, Service>> = {},
  ) {}

  /** Stops at the first action that fails and, like Excel, takes nothing of the earlier ones back. */
  process(request: BatchRequest): BatchResponse {
    const batch = new Batch(request, this.root, this.services, this.references);
    const response = { Results: [] as BatchResponse['Results'], TraceIds: [] as number[] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: batch.execute(action) ?? null });
      } catch (error) {
        const known = error instanceof HostError;
        const Location = known ? error.location : '';
        const Message = known ? error.message : String((error as Error).stack);
        return {
          ...response,
          Error: { Code: known ? error.code : 'GeneralException', Message, Location, ActionIndex: index },
        };
      }
    }
    return response;
  }
}

/** One request. A path is resolved once, when an action first needs it: that is when `add` adds. */
class Batch {
  private readonly resolved = new Map<number, Service | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly root: Service,
    private readonly services: Readonly<Record<string, Service>>,
    private readonly references: References,
  ) {}

  execute(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identity(object, this.references);
      case ActionType.query:
        return load(object, action.QueryInfo ?? {}, this.references);
      case ActionType.method:
        return object === null ? null : this.invoke(object, action);
      case ActionType.setProperty:
        object?.assign(memberName(action.Name), this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) object?.assign(memberName(name), value);
        return null;
      default:
        throw notModelled(`action type ${action.ActionType}`);
    }
  }

  private invoke(object: Service, action: Action): unknown {
    if (action.Name === '_KeepReference') return this.references.keep(object);
    const args = this.arguments(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return this.references.release(String(args[0]));
    const result = this.call(object, memberName(action.Name), args);
    return result instanceof Service ? identity(result, this.references) : result;
  }

  private resolve(id: number): Service | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths?.[id];
    if (!path) throw new HostError('InvalidObjectPath', `No object path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): Service | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.referenceId:
        return this.references.get(path.Name);
      case PathType.newObject: {
        const service = this.services[path.Name];
        if (!service) throw notModelled(`service ${path.Name}`);
        return service;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    // Whatever follows a null object is a null object.
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) {
      const value = parent.member(memberName(path.Name));
      if (value === undefined) throw notModelled(`${parent.constructor.name}.${memberName(path.Name)}`);
      return value as Service | null;
    }
    const method = path.ObjectPathType === PathType.indexer ? 'getItem' : memberName(path.Name);
    return (this.call(parent, method, this.arguments(path.ArgumentInfo)) ?? null) as Service | null;
  }

  private call(object: Service, name: string, args: readonly unknown[]): unknown {
    const method = object.member(name);
    if (typeof method !== 'function') throw notModelled(`${object.constructor.name}.${name}`);
    return (method as (...args: unknown[]) => unknown).apply(object, [...args]);
  }

  private arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, index) => {
      const reference = ReferencedObjectPathIds[index];
      if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
      return value ?? undefined;
    });
  }
}
