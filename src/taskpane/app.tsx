import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CheckTab } from './check/checkTab';
import { Button, panelElementId, tabElementId, Tabs } from './controls/fluent';
import { undoIcon } from './controls/icons';
import { NoticeBar } from './controls/noticeBar';
import { WorkBar } from './controls/workBar';
import { latest } from './journal';
import type { Store } from './store';
import type { PaneTab, TabProps } from './tab';
import { WeekTab } from './week/weekTab';

export const CHECK_TAB = 'check';
export const WEEK_TAB = 'week';

const OWN_TABS: readonly (Omit<PaneTab, 'load'> & { readonly component: ComponentType<TabProps> })[] = [
  { id: CHECK_TAB, label: (texts) => texts.app.tabs.check, component: CheckTab },
  { id: WEEK_TAB, label: (texts) => texts.app.tabs.week, component: WeekTab },
];

export interface AppProps extends Omit<TabProps, 'state' | 'open'> {
  readonly store: Store;
  readonly moreTabs: readonly PaneTab[];
}

export function App({ store, moreTabs, ...given }: AppProps): VNode {
  const [state, setState] = useState(store.state());
  useEffect(() => {
    const show = () => setState(store.state());
    show();
    return store.subscribe(show);
  }, [store]);
  const { texts, actions, worker } = given;
  const propsOf = (id: string): TabProps => ({ ...given, state, open: state.tab === id });
  const labels = [...OWN_TABS, ...moreTabs].map(({ id, label }) => ({ id, label: label(texts) }));
  const panel = (id: string, content: VNode) => (
    <section
      key={id}
      id={panelElementId(id)}
      class="panel"
      role="tabpanel"
      aria-labelledby={tabElementId(id)}
      hidden={state.tab !== id}
    >
      {content}
    </section>
  );
  const undoable = latest(state.journal);
  return (
    <>
      <header class="bar">
        <Tabs label={texts.app.name} active={state.tab} tabs={labels} onSelect={actions.showTab} />
        <Button
          appearance="subtle"
          class="undo"
          icon={undoIcon()}
          title={undoable ? texts.app.undoOf(undoable.label) : texts.app.nothingToUndo}
          disabled={!undoable || state.busy !== null}
          onClick={actions.undo}
        >
          {texts.app.undo}
        </Button>
      </header>
      <NoticeBar notice={state.notice} texts={texts} onDismiss={actions.dismiss} />
      <main>
        {OWN_TABS.map(({ id, component: Tab }) => panel(id, <Tab {...propsOf(id)} />))}
        {moreTabs.map((tab) => panel(tab.id, <LazyTab tab={tab} props={propsOf(tab.id)} />))}
      </main>
      <WorkBar busy={state.busy} texts={texts} onCancel={worker.cancel} />
    </>
  );
}

interface LazyTabProps {
  readonly tab: PaneTab;
  readonly props: TabProps;
}

/** Fetches a tab's code when it is opened, and again at the next opening if that failed. */
function LazyTab({ tab, props }: LazyTabProps): VNode | null {
  const [loaded, setLoaded] = useState<{ readonly component: ComponentType<TabProps> } | null>(null);
  useEffect(() => {
    if (!props.open || loaded) return;
    tab.load().then(
      (component) => setLoaded({ component }),
      () => props.actions.notify({ intent: 'error', text: props.texts.errors.unexpected }),
    );
  }, [props.open, loaded]);
  if (!loaded) return null;
  const Tab = loaded.component;
  return <Tab {...props} />;
}
