import type { ComponentType } from 'preact';
import type { Texts } from '../text/texts';
import type { Workbook } from '../workbook/port';
import type { Actions } from './actions';
import type { PaneState } from './state';
import type { Worker } from './worker';

/** What every tab is given. */
export interface TabProps {
  readonly workbook: Workbook;
  /** Local time as Excel keeps it: serial day plus share of the day. */
  readonly clock: () => number;
  readonly texts: Texts;
  readonly state: PaneState;
  /** Whether the tab is in front. */
  readonly open: boolean;
  readonly actions: Actions;
  /** For work of a tab's own: progress, 取消 and error sentences come with it. */
  readonly worker: Worker;
}

/** A tab of the pane. Its component is fetched when the tab is opened for the first time. */
export interface PaneTab {
  readonly id: string;
  label(texts: Texts): string;
  load(): Promise<ComponentType<TabProps>>;
}
