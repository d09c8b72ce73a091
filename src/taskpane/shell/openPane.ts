import type { Unsubscribe } from '../../workbook/port';
import { errorSentence } from './errorSentence';
import { reduceFrame, startFrame } from './frame';
import { latest, sheetsOf, undoLatest } from './journal';
import type { OpenTab, Pane, PaneTab, PaneWorld, SheetsListener } from './pane';
import { createStore } from './store';
import { createWorker } from './worker';

interface OpenedPane {
  readonly pane: Pane;
  readonly tabs: readonly (PaneTab & OpenTab)[];
  /** Watches the workbook and lets every tab look at it; resolves to what ends the watching. Never rejects. */
  start(): Promise<Unsubscribe>;
}

/** The pane without its looks. The first tab is in front. */
export function openPane(world: PaneWorld, paneTabs: readonly PaneTab[]): OpenedPane {
  const { workbook, texts } = world;
  const frame = createStore(startFrame(paneTabs[0]?.id ?? ''), reduceFrame);
  const worker = createWorker(frame, texts);
  const listeners = new Set<SheetsListener>();
  const announce = async (sheets: ReadonlySet<string>) => {
    if (sheets.size > 0) await Promise.allSettled([...listeners].map(async (listener) => listener(sheets)));
  };

  const pane: Pane = {
    ...world,
    frame,
    worker,
    notify: (notice) => frame.dispatch({ kind: 'notice', notice }),
    async remember(entry) {
      frame.dispatch({ kind: 'remembered', entry });
      await announce(sheetsOf(entry.undo));
    },
    undo: () =>
      worker.work(async (long) => {
        const { journal } = frame.state();
        const entry = latest(journal);
        if (!entry) return;
        frame.dispatch({ kind: 'undone', journal: await undoLatest(workbook, journal, long) });
        pane.notify({ intent: 'success', text: texts.app.undone(entry.label) });
        await announce(sheetsOf(entry.undo));
      }),
    show: (place) =>
      workbook
        .show(place)
        .catch((error: unknown) => pane.notify({ intent: 'error', text: errorSentence(error, texts) })),
    showTab: (tab) => frame.dispatch({ kind: 'tab', tab }),
    async run(id, ...given) {
      const tab = tabs.find(({ commands }) => commands?.[id]);
      const command = tab?.commands?.[id] as ((...args: typeof given) => Promise<void>) | undefined;
      if (!tab || !command) return;
      pane.showTab(tab.id);
      await worker.idle();
      await command(...given);
    },
    onSheetsChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };

  const tabs = paneTabs.map((tab) => ({ ...tab, ...tab.open(pane) }));
  return {
    pane,
    tabs,
    async start() {
      const watching = workbook
        .onEdit(({ sheet }) => void announce(new Set([sheet])))
        .catch((): Unsubscribe => async () => undefined);
      await Promise.all(tabs.map((tab) => tab.start?.()));
      return watching;
    },
  };
}
