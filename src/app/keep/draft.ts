import type { Change } from '../../workbook/change';
import { keep, recall } from './database';

/** The file as it was opened or last saved. */
export interface KeptFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file with what was done to it since it was saved. */
export interface Draft {
  readonly file: KeptFile;
  readonly changes: readonly Change[];
}

const FILE = 'draft-file';
const CHANGES = 'draft-changes';

/** What was not saved when the page went, by a crash or otherwise; null when nothing was. */
export async function draftLeft(): Promise<Draft | null> {
  const [file, changes = []] = await Promise.all([recall<KeptFile>(FILE), recall<readonly Change[]>(CHANGES)]);
  return file && changes.length ? { file, changes } : null;
}

/** A file begins: nothing of an earlier one is left. */
export async function beginDraft(file: KeptFile): Promise<void> {
  await keep({ [FILE]: file, [CHANGES]: [] });
}

export async function keepChanges(changes: readonly Change[]): Promise<void> {
  await keep({ [CHANGES]: changes });
}

export async function discardDraft(): Promise<void> {
  await keep({ [FILE]: undefined, [CHANGES]: undefined });
}
