import { followTheme, languageAsked } from '../preview/asked';
import type { PreviewHooks } from '../preview/testHooks';
import { applyTheme } from '../taskpane/shell/theme';
import { browserEnUS } from '../text/browser/en-US';
import { browserZhCN } from '../text/browser/zh-CN';
import { textsFor } from '../text/textsFor';
import './app.css';
import { labelFrame, showFailure } from './frame';
import { keepForOffline } from './offline/register';
import { showStage } from './progressLine';
import { defineAdoptedStyle } from './styles/adoptedStyle';

const texts = textsFor(languageAsked(location.search, navigator.language));
const browserTexts = texts.locale === 'zh-CN' ? browserZhCN : browserEnUS;

async function start(): Promise<void> {
  labelFrame(texts.locale, browserTexts);
  followTheme((theme) => applyTheme(theme, document.documentElement));
  defineAdoptedStyle();
  showStage('loading', browserTexts);
  const [{ openSample }, { attachBook }] = await Promise.all([
    import(/* webpackChunkName: "spreadsheet" */ './desk'),
    import(/* webpackChunkName: "spreadsheet" */ '../preview/testHooks'),
  ]);
  const [grid, pane] = ['grid', 'pane'].map((id) => document.getElementById(id)) as [HTMLElement, HTMLElement];
  const sample = { id: `sample-${Date.now()}`, name: browserTexts.workbook };
  const spreadsheet = await openSample({ grid, pane }, sample, texts, (stage) => showStage(stage, browserTexts));
  showStage(null, browserTexts);
  attachBook(hooks, spreadsheet.book, spreadsheet.workbook);
  hooks.readyAfter = Math.round(performance.now());
  hooks.offline = keepForOffline();
}

const hooks: PreviewHooks = { ready: Promise.resolve().then(start), readyAfter: 0 };
Object.assign(window, { dianbaoPreview: hooks });

hooks.ready.catch((error: unknown) => {
  showStage(null, browserTexts);
  showFailure(browserTexts.failed(error instanceof Error ? error.message : String(error)));
});
