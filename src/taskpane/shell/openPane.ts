import type { Change } from '../../workbook/change';
import type { Unsubscribe } from '../../workbook/port';
import { errorSentence } from './errorSentence';
import { reduceFrame, startFrame } from './frame';
import { latest, settingsOf, sheetsOf, undoLatest } from './journal';
import type { OpenTab, Pane, PaneTab, PaneWorld, SettingsListener, SheetsListener } from './pane';
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
  const settingsListeners = new Set<SettingsListener>();
  const announce = async (sheets: ReadonlySet<string>) => {
    if (sheets.size > 0) await Promise.allSettled([...listeners].map(async (listener) => listener(sheets)));
  };
  const announceAll = async (changes: readonly Change[]) => {
    await announce(sheetsOf(changes));
    const keys = settingsOf(changes);
    if (keys.size > 0) await Promise.allSettled([...settingsListeners].map(async (listener) => listener(keys)));
  };

  const pane: Pane = {
    ...world,
    frame,
    worker,
    notify: (notice) => frame.dispatch({ kind: 'notice', notice }),
    async remember(entry) {
      frame.dispatch({ kind: 'remembered', entry });
      await announceAll(entry.undo);
    },
    undo: () =>
      worker.work(async (long) => {
        const { journal } = frame.state();
        const entry = latest(journal);
        if (!entry) return;
        frame.dispatch({ kind: 'undone', journal: await undoLatest(workbook, journal, long) });
        pane.notify({ intent: 'success', text: texts.app.undone(entry.label) });
        await announceAll(entry.undo);
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
    onSettingsChanged(listener) {
      settingsListeners.add(listener);
      return () => void settingsListeners.delete(listener);
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
