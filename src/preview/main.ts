import { sampleChanges } from '../sheets/sample/sample';
import { previewTexts } from '../text/preview/zh-CN';
import { pageLocales, pagePlugins } from './page';
import { openPane } from './paneInPreview';
import './preview.css';
import { registerFunctions } from './registerFunctions';
import { addLists } from './listRule';
import { loadShippedFunctions } from './shippedFunctions';
import { snapshotOf } from './snapshot';
import { attachBook, type PreviewHooks } from './testHooks';
import { openBook } from './univer';
import { UniverWorkbook } from './univerWorkbook';

async function start(): Promise<void> {
  const { metadata, implementations } = await loadShippedFunctions();
  const grid = document.getElementById('grid') as HTMLElement;
  // A new id for every load: Univer keeps what it knows about a workbook by its id.
  const { data, lists } = snapshotOf(sampleChanges(), `preview-${Date.now()}`);
  const book = openBook(pagePlugins(grid), { ...data, name: previewTexts.workbook }, pageLocales);
  addLists(book, lists);
  const workbook = new UniverWorkbook(book);
  attachBook(hooks, book, workbook);
  registerFunctions(book, metadata, implementations);
  await workbook.settled();
  openPane(document.getElementById('pane') as HTMLElement, workbook);
  hooks.readyAfter = Math.round(performance.now());
}

const hooks: PreviewHooks = { ready: Promise.resolve().then(start), readyAfter: 0 };
Object.assign(window, { dianbaoPreview: hooks });

hooks.ready.catch((error: unknown) => {
  const failure = document.createElement('p');
  failure.className = 'preview-failure';
  failure.textContent = previewTexts.failed(error instanceof Error ? error.message : String(error));
  document.getElementById('pane')?.replaceChildren(failure);
});
