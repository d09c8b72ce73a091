import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part whose code is fetched when it is first shown. Should it not come, what stands around it is whole without it. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return function Lazily(props: Props): VNode | null {
    const [loaded, setLoaded] = useState<{ readonly view: ComponentType<Props> } | null>(null);
    useEffect(() => {
      load().then(
        (view) => setLoaded({ view }),
        () => undefined,
      );
    }, []);
    const View = loaded?.view;
    return View ? <View {...props} /> : null;
  };
}
