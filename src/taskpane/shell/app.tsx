import type { VNode } from 'preact';
import { Button, panelElementId, tabElementId } from '../controls/fluent';
import { undoIcon } from '../controls/icons';
import { latest } from './journal';
import { NoticeBar } from './noticeBar';
import type { OpenTab, Pane, PaneTab } from './pane';
import { TabRow } from './tabRow';
import { useBusy, useStore } from './useStore';
import { WorkBar } from './workBar';

interface AppProps {
  readonly pane: Pane;
  readonly tabs: readonly (PaneTab & OpenTab)[];
}

/** The frame: tabs and 撤销 on top, what happened below them, progress at the foot. */
export function App({ pane, tabs }: AppProps): VNode {
  const active = useStore(pane.frame, ({ tab }) => tab);
  return (
    <>
      <header class="bar">
        <TabRow
          texts={pane.texts.app}
          active={active}
          tabs={tabs.map(({ id, label }) => ({ id, label: label(pane.texts) }))}
          onSelect={pane.showTab}
        />
        <UndoButton pane={pane} />
      </header>
      <NoticeBar pane={pane} />
      <main>
        {tabs.map(({ id, view: View }) => (
          <section
            key={id}
            id={panelElementId(id)}
            class="panel"
            role="tabpanel"
            aria-labelledby={tabElementId(id)}
            hidden={active !== id}
          >
            <View />
          </section>
        ))}
      </main>
      <WorkBar pane={pane} />
    </>
  );
}

function UndoButton({ pane }: { readonly pane: Pane }): VNode {
  const busy = useBusy(pane);
  const undoable = useStore(pane.frame, ({ journal }) => latest(journal));
  const { app } = pane.texts;
  return (
    <Button
      appearance="subtle"
      class="undo"
      icon={undoIcon()}
      label={app.undo}
      title={undoable ? app.undoOf(undoable.label) : app.nothingToUndo}
      disabled={!undoable || busy}
      onClick={() => void pane.undo()}
    >
      <span class="undo-text">{app.undo}</span>
    </Button>
  );
}
