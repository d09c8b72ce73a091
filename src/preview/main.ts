import { sampleChanges } from '../sheets/sample/sample';
import { applyTheme } from '../taskpane/shell/theme';
import { previewEnUS } from '../text/preview/en-US';
import { previewZhCN } from '../text/preview/zh-CN';
import { textsFor } from '../text/textsFor';
import { followTheme, languageAsked } from './asked';
import { drawWithFallback } from './fontFallback';
import { labelFrame, showFailure } from './frame';
import { addLists } from './listRule';
import { askBeforeLeaving } from './leaving';
import { loadLocale } from './locale';
import { pagePlugins } from './page';
import { openPane } from './paneInPreview';
import './preview.css';
import { switchWithF6 } from './regions';
import { registerFunctions } from './registerFunctions';
import { loadShippedFunctions } from './shippedFunctions';
import { snapshotOf } from './snapshot';
import { attachBook, type PreviewHooks } from './testHooks';
import { openBook, showDark } from './univer';
import { UniverWorkbook } from './univerWorkbook';

const texts = textsFor(languageAsked(location.search, navigator.language));
const previewTexts = texts.locale === 'zh-CN' ? previewZhCN : previewEnUS;

async function start(): Promise<void> {
  labelFrame(texts.locale, previewTexts);
  followTheme((theme) => applyTheme(theme, document.documentElement));
  drawWithFallback();
  const [{ metadata, implementations }, locale] = await Promise.all([
    loadShippedFunctions(texts.locale),
    loadLocale(texts.locale),
  ]);
  const grid = document.getElementById('grid') as HTMLElement;
  // A new id for every load: Univer keeps what it knows about a workbook by its id.
  const { data, lists } = snapshotOf(sampleChanges(), `preview-${Date.now()}`);
  const book = openBook(pagePlugins(grid), { ...data, name: previewTexts.workbook }, locale);
  followTheme((theme) => showDark(book, theme === 'dark'));
  addLists(book, lists);
  const workbook = new UniverWorkbook(book);
  attachBook(hooks, book, workbook);
  registerFunctions(book, metadata, implementations);
  await workbook.settled();
  askBeforeLeaving(book, window);
  const pane = document.getElementById('pane') as HTMLElement;
  openPane(pane, workbook, texts);
  switchWithF6([
    { element: grid, entry: () => grid.querySelector('[contenteditable]') },
    { element: pane, entry: () => pane.querySelector('[role=tab][aria-selected=true]') },
  ]);
  hooks.readyAfter = Math.round(performance.now());
}

const hooks: PreviewHooks = { ready: Promise.resolve().then(start), readyAfter: 0 };
Object.assign(window, { dianbaoPreview: hooks });

hooks.ready.catch((error: unknown) => {
  showFailure(previewTexts.failed(error instanceof Error ? error.message : String(error)));
});
