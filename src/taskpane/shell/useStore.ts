import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Pane } from './pane';
import type { Readable } from './store';

/** What a component shows of a state; it is drawn anew only when that part has changed. */
export function useStore<S, T>(store: Readable<S>, select: (state: S) => T): T {
  const [, drawAgain] = useReducer<number, void>((times) => times + 1, 0);
  const value = select(store.state());
  const shown = useRef({ select, value });
  shown.current = { select, value };
  useEffect(() => {
    const look = () => {
      if (shown.current.select(store.state()) !== shown.current.value) drawAgain();
    };
    // Something may have happened between drawing and listening.
    look();
    return store.subscribe(look);
  }, [store]);
  return value;
}

/** Whether work is going on: buttons that would start more are grey meanwhile. */
export function useBusy({ frame }: Pane): boolean {
  return useStore(frame, ({ busy }) => busy !== null);
}
