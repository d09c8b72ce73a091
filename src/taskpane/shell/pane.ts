import type { ComponentType } from 'preact';
import type { Place } from '../../domain/cells';
import type { Day } from '../../domain/time/calendar';
import type { Texts } from '../../text/texts';
import type { Workbook } from '../../workbook/port';
import type { FrameState, Notice } from './frame';
import type { JournalEntry } from './journal';
import type { Readable } from './store';
import type { Worker } from './worker';

/** What the pane needs of the world around it. */
export interface PaneWorld {
  readonly workbook: Workbook;
  /** Local time as Excel keeps it: serial day plus share of the day. */
  readonly clock: () => number;
  readonly texts: Texts;
  /** Rejects where the clipboard is out of reach. */
  readonly copyText: (text: string) => Promise<void>;
}

/** What buttons of the ribbon and other tabs ask for by name. Each belongs to the one tab that offers it. */
export interface PaneCommands {
  /** Without a day: the one chosen or proposed. */
  checkDaily(day?: Day): Promise<void>;
  fillWeekly(): Promise<void>;
  /** Shows what was understood of the workbook. */
  showSheets(): Promise<void>;
}

/** Names of the sheets whose contents have changed. Whoever listens never rejects. */
export type SheetsListener = (sheets: ReadonlySet<string>) => void | Promise<void>;

/** Keys of the workbook's settings that have changed. Whoever listens never rejects. */
export type SettingsListener = (keys: ReadonlySet<string>) => void | Promise<void>;

/** The pane as its tabs see it. None of its functions rejects: failures become a notice. */
export interface Pane extends PaneWorld {
  readonly frame: Readable<FrameState>;
  /** For work of a tab's own: progress, 取消 and error sentences come with it. */
  readonly worker: Worker;
  notify(notice: Notice | null): void;
  /** Puts something that was written into the journal; resolves when everybody has seen the sheets that it changed. */
  remember(entry: JournalEntry): Promise<void>;
  /** Takes back what was written last; resolves to whether that was done. */
  undo(): Promise<boolean>;
  /** Leads to a cell. Too short for the machinery of work: buttons would flicker at every click. */
  show(place: Place): Promise<void>;
  showTab(id: string): void;
  /** Brings the tab that offers a command to the front and lets it do its work, once nothing else runs. */
  run<Id extends keyof PaneCommands>(id: Id, ...given: Parameters<PaneCommands[Id]>): Promise<void>;
  /** Calls back after edits of the user, and after our own writing and undoing. Returns what ends it. */
  onSheetsChanged(listener: SheetsListener): () => void;
  /** Calls back after our own keeping of settings that can be taken back, and after taking it back. */
  onSettingsChanged(listener: SettingsListener): () => void;
}

/** A tab of the pane: its folder under src/taskpane, and its line in tabs.ts. */
export interface PaneTab {
  readonly id: string;
  label(texts: Texts): string;
  /** Called once. The tab's state lives in what this returns; no other tab sees it. */
  open(pane: Pane): OpenTab;
}

export interface OpenTab {
  readonly view: ComponentType;
  readonly commands?: Partial<PaneCommands>;
  /** A look at the workbook when the pane opens, without disturbing anybody. Never rejects. */
  start?(): Promise<void>;
}
