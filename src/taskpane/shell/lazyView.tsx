import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Pane } from './pane';
import { useStore } from './useStore';

/** A view whose code is fetched when its tab is opened, and again at the next opening if that failed. */
export function lazyView(pane: Pane, tab: string, load: () => Promise<ComponentType>): ComponentType {
  return function LazyView() {
    const open = useStore(pane.frame, (frame) => frame.tab === tab);
    const [loaded, setLoaded] = useState<{ readonly view: ComponentType } | null>(null);
    useEffect(() => {
      if (!open || loaded) return;
      load().then(
        (view) => setLoaded({ view }),
        () => pane.notify({ intent: 'error', text: pane.texts.errors.unexpected }),
      );
    }, [open, loaded]);
    const View = loaded?.view;
    return View ? <View /> : null;
  };
}
