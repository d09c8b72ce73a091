import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FindingsProps } from './findings';

/** The findings of a check. Their code is in the file that the check came with: it is awaited, not fetched. */
export function LoadedFindings(props: FindingsProps): VNode | null {
  const [loaded, setLoaded] = useState<{ readonly view: ComponentType<FindingsProps> } | null>(null);
  useEffect(() => {
    void import(/* webpackChunkName: "rules" */ './findings').then(({ Findings }) => setLoaded({ view: Findings }));
  }, []);
  const View = loaded?.view;
  return View ? <View {...props} /> : null;
}
