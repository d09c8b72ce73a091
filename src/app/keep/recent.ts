import { keep, recall } from './database';

/** A file that was opened before and can be opened again with one click, where browsers give handles. */
export interface RecentFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle;
}

const KEY = 'recent';
const MOST = 8;

export async function recentFiles(): Promise<readonly RecentFile[]> {
  return (await recall<RecentFile[]>(KEY)) ?? [];
}

export async function remember(file: RecentFile): Promise<void> {
  await keep({ [KEY]: [file, ...(await others(file.handle))].slice(0, MOST) });
}

export async function forget({ handle }: RecentFile): Promise<void> {
  await keep({ [KEY]: await others(handle) });
}

async function others(handle: FileSystemFileHandle): Promise<RecentFile[]> {
  const all = await recentFiles();
  const same = await Promise.all(all.map((file) => file.handle.isSameEntry(handle)));
  return all.filter((_, index) => !same[index]);
}
