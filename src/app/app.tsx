import { render } from 'preact';
import { labelScreen } from './frame';
import { ofDrop, ofHandle, pickFile, type PickedFile } from './files/pick';
import { discardDraft, draftLeft, type Draft, type KeptFile } from './keep/draft';
import { keep, recall } from './keep/database';
import { forget, recentFiles, type RecentFile } from './keep/recent';
import { showFile, showSample, type PageWorld } from './openOnPage';
import { FileBar } from './page/fileBar';
import './page/page.css';
import { Notices } from './page/notices';
import { StartPage } from './page/startPage';
import type { Session } from './session';

/** The file to open after the page was loaded anew: a spreadsheet is never put in place of another. */
const NEXT = 'next';

/** The page of the browser edition. Resolves when a workbook stands on it. */
export async function startApp(world: PageWorld): Promise<void> {
  const { page, words } = world;
  const label = () => {
    const { screen, file } = page.state();
    labelScreen(screen, screen === 'open' && file === '', words);
  };
  const opened = new Promise<void>((resolve) => {
    page.subscribe(() => {
      label();
      if (page.state().screen === 'open') resolve();
    });
  });
  label();
  let session: Session | null = null;
  let draft: Draft | null = null;

  const open = async (file: KeptFile, changes?: Draft['changes']) => {
    session = await showFile(world, file, changes);
    if (!session) draw();
  };
  const openPicked = async (picked: PickedFile | null) => {
    if (!picked || page.state().busy) return;
    const file = await readPicked(picked);
    if (!file) return page.dispatch({ say: { text: words.file.gone(picked.name), grave: true } });
    if (page.state().screen === 'start') return open(file);
    if (session?.unsaved && !window.confirm(words.file.leave(page.state().file))) return;
    if (session?.unsaved) await discardDraft();
    leaving = true;
    await keep({ [NEXT]: file });
    location.assign(location.pathname + searchWithoutSample());
  };
  const openRecent = async (file: RecentFile) => {
    const { requestPermission } = file.handle as { requestPermission?(mode: object): Promise<PermissionState> };
    if ((await requestPermission?.call(file.handle, { mode: 'read' })) === 'denied') return;
    await openPicked(await ofHandle(file.handle).catch(() => ({ ...file, bytes: () => Promise.reject(new Error()) })));
  };

  let leaving = false;
  let recent: readonly RecentFile[] = [];
  const commands = {
    open: () => void pickFile().then(openPicked),
    save: () => void session?.save(),
    saveAs: () => void session?.saveAs(),
    sample: () => void showSample(world),
    openRecent: (file: RecentFile) => void openRecent(file),
    forget: (file: RecentFile) => void forget(file).then(look),
    restore: () => draft && void open(draft.file, draft.changes),
    discard: () => void discardDraft().then(look),
  };
  const draw = () => {
    const element = (id: string) => document.getElementById(id) as HTMLElement;
    render(<FileBar page={page} commands={commands} texts={words.file} />, element('file'));
    render(<Notices page={page} texts={words.file} />, element('notices'));
    const props = { page, commands, texts: words.start, recent, draft: draft?.file.name ?? null };
    render(<StartPage {...props} />, element('start'));
  };
  const look = async () => {
    [draft, recent] = await Promise.all([draftLeft(), recentFiles()]);
    draw();
  };

  listenToPage({ commands, openPicked, unsaved: () => !leaving && session?.unsaved === true });
  const next = await recall<KeptFile>(NEXT);
  draw();
  if (next) {
    await keep({ [NEXT]: undefined });
    await open(next);
  } else if (new URLSearchParams(location.search).has('sample')) {
    await showSample(world);
  } else {
    await look();
  }
  return opened;
}

async function readPicked(picked: PickedFile): Promise<KeptFile | null> {
  const { name, handle } = picked;
  const bytes = await picked.bytes().catch(() => null);
  return bytes && { name, handle, bytes };
}

function searchWithoutSample(): string {
  const parameters = new URLSearchParams(location.search);
  parameters.delete('sample');
  return parameters.size ? `?${parameters}` : '';
}

interface Listening {
  readonly commands: { open(): void; save(): void };
  openPicked(file: PickedFile | null): Promise<void>;
  unsaved(): boolean;
}

/** Keys, files dropped anywhere but on the pane's own field, files opened by the system, and leaving. */
function listenToPage({ commands, openPicked, unsaved }: Listening): void {
  const keys: Readonly<Record<string, () => void>> = { o: commands.open, s: commands.save };
  document.addEventListener(
    'keydown',
    (event) => {
      const act = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
    // Before the sheet sees it.
    { capture: true },
  );
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    if (event.defaultPrevented || !event.dataTransfer) return;
    event.preventDefault();
    void ofDrop(event.dataTransfer).then(openPicked);
  });
  window.addEventListener('beforeunload', (event) => unsaved() && event.preventDefault());
  const { launchQueue } = window as {
    launchQueue?: { setConsumer(consumer: (launch: { files: FileSystemFileHandle[] }) => void): void };
  };
  launchQueue?.setConsumer(({ files: [handle] }) => handle && void ofHandle(handle).then(openPicked));
}
