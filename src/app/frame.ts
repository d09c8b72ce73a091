import type { BrowserTexts } from '../text/browser/texts';

const part = (name: string) => document.querySelector(`.app-${name}`) as HTMLElement;

/** Tells the stylesheet and the reader what stands on the page: the sample, a file, or nothing yet. */
export function labelScreen(screen: 'start' | 'opening' | 'open', isSample: boolean, texts: BrowserTexts): void {
  document.body.dataset.screen = screen;
  part('badge').textContent = isSample ? texts.badge : texts.file.badge;
  part('note').textContent = screen !== 'open' ? '' : isSample ? texts.note : texts.file.note;
}

/** Words the page around spreadsheet and pane. */
export function labelFrame(language: string, texts: BrowserTexts): void {
  document.documentElement.lang = language;
  document.title = texts.title;
  part('name').textContent = texts.name;
  part('pane').setAttribute('aria-label', texts.pane);
  const link = part('language') as HTMLAnchorElement;
  link.textContent = texts.otherLanguage.name;
  link.lang = texts.otherLanguage.lang;
  link.href = withLanguage(location.search, texts.otherLanguage.lang);
}

/** The address again, in another language. */
function withLanguage(search: string, lang: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set('lang', lang);
  return `?${parameters}`;
}

/** Says in the pane's place why there is none. */
export function showFailure(text: string): void {
  const failure = document.createElement('p');
  failure.className = 'app-failure';
  failure.textContent = text;
  document.getElementById('pane')?.replaceChildren(failure);
}
