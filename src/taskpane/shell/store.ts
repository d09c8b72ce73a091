/** A state that views look at. */
export interface Readable<S> {
  state(): S;
  /** Calls back after every change, until the function that it returns is called. */
  subscribe(listener: () => void): () => void;
}

export interface Store<S, A> extends Readable<S> {
  dispatch(action: A): void;
}

/** A state, and actions as the only way to change it. An action that changes nothing returns the state it was given. */
export function createStore<S, A>(initial: S, reduce: (state: S, action: A) => S): Store<S, A> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
