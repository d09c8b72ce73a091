import type { ComponentType, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { whyTitle } from '../../../text/attribution/title';
import { Fold } from '../../controls/fold';
import type { Pane } from '../../shell/pane';
import type { WhyProps } from './whyView';

interface WhyFoldProps extends Omit<WhyProps, 'texts'> {
  readonly pane: Pane;
}

/** 为什么变了, folded; its code is fetched when it is unfolded, and again at the next time if that failed. */
export function WhyFold({ pane, ...props }: WhyFoldProps): VNode {
  const { texts } = pane;
  const [loaded, setLoaded] = useState<{ readonly view: ComponentType<WhyProps> } | null>(null);
  const load = () =>
    import(/* webpackChunkName: "why" */ './whyView').then(
      ({ WhyView }) => setLoaded({ view: WhyView }),
      () => pane.notify({ intent: 'error', text: texts.errors.unexpected }),
    );
  const View = loaded?.view;
  return (
    <Fold title={whyTitle[texts.locale]} onOpen={() => void load()}>
      {View && <View {...props} texts={texts} />}
    </Fold>
  );
}
