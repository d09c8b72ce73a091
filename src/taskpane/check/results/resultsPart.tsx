import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ResultsProps } from './resultsView';

/** Their code comes with the first check; should it not come, the check is whole without it. */
export function ResultsPart(props: ResultsProps): VNode | null {
  const [loaded, setLoaded] = useState<{ readonly view: ComponentType<ResultsProps> } | null>(null);
  useEffect(() => {
    import(/* webpackChunkName: "results" */ './resultsView').then(
      ({ ResultsView }) => setLoaded({ view: ResultsView }),
      () => undefined,
    );
  }, []);
  const View = loaded?.view;
  return View ? <View {...props} /> : null;
}
