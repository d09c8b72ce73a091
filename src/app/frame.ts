import type { BrowserTexts } from '../text/browser/texts';

/** Words the page around spreadsheet and pane. */
export function labelFrame(language: string, texts: BrowserTexts): void {
  document.documentElement.lang = language;
  document.title = texts.title;
  const part = (name: string) => document.querySelector(`.app-${name}`) as HTMLElement;
  part('name').textContent = texts.name;
  part('badge').textContent = texts.badge;
  part('note').textContent = texts.note;
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
