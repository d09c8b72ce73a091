import type { ThemeName } from '../taskpane/shell/theme';

/** The language that the address asks for (`?lang=en`, `?lang=zh`), else the browser's own. */
export function languageAsked(search: string, browsers: string): string {
  return new URLSearchParams(search).get('lang') || browsers;
}

/** The theme that the address asks for (`?theme=dark`, `?theme=light`), else the system's. */
export function themeAsked(search: string, systemIsDark: boolean): ThemeName {
  const asked = new URLSearchParams(search).get('theme');
  if (asked === 'dark' || asked === 'light') return asked;
  return systemIsDark ? 'dark' : 'light';
}

export function themeNow(): ThemeName {
  return themeAsked(location.search, systemDark().matches);
}

/** Calls back with the theme, now and whenever the system's changes. */
export function followTheme(show: (theme: ThemeName) => void): void {
  systemDark().addEventListener('change', () => show(themeNow()));
  show(themeNow());
}

function systemDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
