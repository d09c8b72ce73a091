import { render } from 'preact';
import '../controls/controls.css';
import { App } from './app';
import { openPane } from './openPane';
import './pane.css';
import type { PaneCommands, PaneTab, PaneWorld } from './pane';
import { applyTheme, type ThemeName } from './theme';

export interface PaneOptions extends PaneWorld {
  readonly theme: ThemeName;
  /** From left to right; the first is in front. */
  readonly tabs: readonly PaneTab[];
}

export interface PaneHandle {
  /** What a ribbon button does: its tab comes to the front and the work is done there. Never rejects. */
  run(id: keyof PaneCommands): Promise<void>;
  setTheme(theme: ThemeName): void;
  unmount(): Promise<void>;
}

/** Puts the pane into an element, which it fills. */
export function mountPane(element: HTMLElement, { theme, tabs: paneTabs, ...world }: PaneOptions): PaneHandle {
  const { pane, tabs, start } = openPane(world, paneTabs);
  element.classList.add('dianbao-pane');
  element.lang = world.texts.locale;
  applyTheme(theme, element);
  render(<App pane={pane} tabs={tabs} />, element);
  const watching = start();
  return {
    run: (id) => pane.run(id),
    setTheme: (name) => applyTheme(name, element),
    async unmount() {
      render(null, element);
      await (
        await watching
      )();
    },
  };
}
