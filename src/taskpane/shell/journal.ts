import type { Change } from '../../workbook/change';
import type { LongWork, Workbook } from '../../workbook/port';

/** One thing that was written, with the changes that take it back. */
export interface JournalEntry {
  /** The name of the job, as 撤销 shows it. */
  readonly label: string;
  readonly undo: readonly Change[];
}

/** Everything written since the pane opened, the latest last. */
export type Journal = readonly JournalEntry[];

export function latest(journal: Journal): JournalEntry | null {
  return journal[journal.length - 1] ?? null;
}

/** Something that changed nothing leaves nothing to take back. */
export function remembered(journal: Journal, entry: JournalEntry): Journal {
  return entry.undo.length ? [...journal, entry] : journal;
}

/** Whether what was written has been taken back since. */
export function isTakenBack(journal: Journal, entry: JournalEntry): boolean {
  return entry.undo.length > 0 && !journal.includes(entry);
}

/** Keys of the workbook's settings that changes touch. */
export function settingsOf(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.flatMap((change) => (change.kind === 'setting' ? [change.key] : [])));
}

/** Names of the sheets that hold something else after changes; marks lie over what they hold. */
export function sheetsOf(changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.flatMap((change) => ('sheet' in change && change.kind !== 'mark' ? [change.sheet] : [])));
}

/**
 * Takes the latest entry back and resolves to the rest. Throws WorkbookError, and then the workbook is as it was and
 * the entry belongs into the journal still.
 */
export async function undoLatest(workbook: Workbook, journal: Journal, work?: LongWork): Promise<Journal> {
  const entry = latest(journal);
  if (entry) await workbook.apply(entry.undo, work);
  return journal.slice(0, -1);
}
