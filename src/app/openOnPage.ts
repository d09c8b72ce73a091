import type { PreviewHooks } from '../preview/testHooks';
import type { BrowserTexts } from '../text/browser/texts';
import type { OpeningTexts } from '../text/opening/texts';
import type { Texts } from '../text/texts';
import type { Change } from '../workbook/change';
import type { Desk } from './desk';
import { fileNotices } from './fileNotices';
import { askWorker } from './files/inWorker';
import { beginDraft, type KeptFile } from './keep/draft';
import { remember } from './keep/recent';
import type { PageStore } from './page/state';
import { showStage } from './progressLine';
import { Session } from './session';

/** What opening needs of the page and of the world around it. */
export interface PageWorld {
  readonly page: PageStore;
  readonly texts: Texts;
  readonly words: BrowserTexts;
  readonly opening: OpeningTexts;
  readonly hooks: PreviewHooks;
  /** Local time as Excel counts. */
  clock(): number;
  /** Another name at each call. */
  newId(): string;
}

/** Fetched after the first paint; asked for early, so that it is there when a file is. */
export function loadDesk() {
  return Promise.all([
    import(/* webpackChunkName: "spreadsheet" */ './desk'),
    import(/* webpackChunkName: "spreadsheet" */ '../preview/testHooks'),
  ]);
}

export async function showSample(world: PageWorld): Promise<void> {
  const { page, words, hooks } = world;
  page.dispatch({ screen: 'opening' });
  showStage('loading', words);
  const [{ openSample }, { attachBook }] = await loadDesk();
  const spreadsheet = await openSample(deskOf(world), { id: world.newId(), name: words.workbook });
  showStage(null, words);
  attachBook(hooks, spreadsheet.book, spreadsheet.workbook);
  page.dispatch({ screen: 'open' });
}

/** Puts a file on the page; null when it is refused or called off, which is said. */
export async function showFile(
  world: PageWorld,
  file: KeptFile,
  draft: readonly Change[] = [],
): Promise<Session | null> {
  const { page, words, texts, hooks } = world;
  const { name } = file;
  const calledOff = new AbortController();
  const cancel = () => calledOff.abort();
  page.dispatch({ screen: 'opening', busy: { text: words.file.opening(name), cancel } });
  showStage('loading', words);
  try {
    const [{ openFile, functionNames }, { attachBook }] = await loadDesk();
    const { all, own } = await functionNames(texts.locale);
    const request = { kind: 'open', bytes: file.bytes, id: world.newId(), functions: all, own } as const;
    const reply = await askWorker(request, calledOff.signal);
    if (reply.kind !== 'opened') {
      const why =
        reply.kind === 'refused'
          ? world.opening.errors[reply.refusal.code](reply.refusal.detail)
          : world.opening.errors.damaged({});
      return refuse(world, words.file.refused(name, why));
    }
    page.dispatch({ busy: { text: words.file.opening(name) } });
    await beginDraft(file);
    if (file.handle) await remember({ name, handle: file.handle });
    const session = new Session(file, own, page, words.file);
    const say = (text: string, grave = false) => page.dispatch({ say: { text, grave } });
    const { book, workbook, recorded } = await openFile(deskOf(world), {
      book: reply.book,
      name,
      clock: () => world.clock(),
      changed: (changes) => session.record(changes),
      looksLost: () => say(words.file.looksLost),
    });
    attachBook(hooks, book, workbook);
    hooks.workbook = recorded;
    for (const notice of fileNotices(reply.book, words.file, world.opening)) say(notice);
    page.dispatch({ screen: 'open', file: name });
    if (draft.length) {
      await recorded.apply(draft).then(
        () => say(words.file.restored(name)),
        (error: unknown) => say(words.file.notRestored(String(error)), true),
      );
    }
    return session;
  } catch (error) {
    if (calledOff.signal.aborted) return refuse(world, null);
    return refuse(world, words.failed(error instanceof Error ? error.message : String(error)));
  } finally {
    showStage(null, words);
    page.dispatch({ busy: null });
  }
}

/** Back to the start page, with a sentence that says why. */
function refuse({ page }: PageWorld, text: string | null): null {
  page.dispatch({ screen: 'start' });
  if (text) page.dispatch({ say: { text, grave: true } });
  return null;
}

function deskOf({ texts, words }: PageWorld): Desk {
  const [grid, pane] = ['grid', 'pane'].map((id) => document.getElementById(id)) as [HTMLElement, HTMLElement];
  return { grid, pane, texts, stage: (stage) => showStage(stage, words) };
}
