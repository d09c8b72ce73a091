import { localTime } from '../domain/time/localTime';
import { followTheme, languageAsked } from '../preview/asked';
import type { PreviewHooks } from '../preview/testHooks';
import { applyTheme } from '../taskpane/shell/theme';
import { browserEnUS } from '../text/browser/en-US';
import { browserZhCN } from '../text/browser/zh-CN';
import { openingEnUS } from '../text/opening/en-US';
import { openingZhCN } from '../text/opening/zh-CN';
import { textsFor } from '../text/textsFor';
import { startApp } from './app';
import './app.css';
import { labelFrame, showFailure } from './frame';
import { keepForOffline } from './offline/register';
import { loadDesk } from './openOnPage';
import { pageStore } from './page/state';
import { showStage } from './progressLine';
import { defineAdoptedStyle } from './styles/adoptedStyle';

const texts = textsFor(languageAsked(location.search, navigator.language));
const chinese = texts.locale === 'zh-CN';
const words = chinese ? browserZhCN : browserEnUS;

/** The spreadsheet comes after the first paint, what keeps the page for offline after that. */
async function loadTheRest(): Promise<boolean> {
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 0)));
  await loadDesk();
  return keepForOffline();
}

async function start(): Promise<void> {
  hooks.offline = loadTheRest().catch(() => false);
  labelFrame(texts.locale, words);
  followTheme((theme) => applyTheme(theme, document.documentElement));
  defineAdoptedStyle();
  await startApp({
    page: pageStore(),
    texts,
    words,
    opening: chinese ? openingZhCN : openingEnUS,
    hooks,
    clock: () => localTime(Date.now(), new Date().getTimezoneOffset()),
    newId: () => `book-${Date.now()}`,
  });
  hooks.readyAfter = Math.round(performance.now());
}

const hooks: PreviewHooks = { ready: Promise.resolve().then(start), readyAfter: 0 };
Object.assign(window, { dianbaoPreview: hooks });

hooks.ready.catch((error: unknown) => {
  showStage(null, words);
  showFailure(words.failed(error instanceof Error ? error.message : String(error)));
});
