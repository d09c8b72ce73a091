import { render } from 'preact';
import { createActions, type PaneWorld } from './actions';
import { App, CHECK_TAB, WEEK_TAB } from './app';
import { initialState } from './state';
import { createStore } from './store';
import './styles/pane.css';
import './styles/check.css';
import './styles/findings.css';
import './styles/week.css';
import type { PaneTab } from './tab';
import { applyTheme, type ThemeName } from './theme';
import { createWorker } from './worker';

export interface PaneOptions extends PaneWorld {
  readonly theme: ThemeName;
  /** Tabs after the pane's own, in this order; their code is fetched when they are opened. */
  readonly moreTabs?: readonly PaneTab[];
}

export interface PaneHandle {
  /** What a ribbon button does: its tab comes to the front and the work is done there. Never rejects. */
  run(id: 'checkDaily' | 'fillWeekly'): Promise<void>;
  setTheme(theme: ThemeName): void;
  unmount(): Promise<void>;
}

/** Puts the pane into an element, which it fills. */
export function mountPane(element: HTMLElement, options: PaneOptions): PaneHandle {
  const { theme, moreTabs = [], ...world } = options;
  const { workbook, clock, texts } = world;
  const store = createStore(initialState(CHECK_TAB, Math.floor(clock()) - 1));
  const worker = createWorker(store, texts);
  const actions = createActions(world, store, worker);

  element.classList.add('dianbao-pane');
  element.lang = texts.locale;
  applyTheme(theme, element);
  render(
    <App
      workbook={workbook}
      clock={clock}
      texts={texts}
      store={store}
      actions={actions}
      worker={worker}
      moreTabs={moreTabs}
    />,
    element,
  );
  const watching = actions.start();

  const COMMANDS = {
    checkDaily: { tab: CHECK_TAB, work: actions.checkDaily },
    fillWeekly: { tab: WEEK_TAB, work: actions.fillWeekly },
  };
  return {
    async run(id) {
      const { tab, work } = COMMANDS[id];
      actions.showTab(tab);
      await worker.idle();
      await work();
    },
    setTheme: (name) => applyTheme(name, element),
    async unmount() {
      render(null, element);
      await (
        await watching
      )();
    },
  };
}
