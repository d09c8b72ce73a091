export type Theme = 'light' | 'dark';

/** A colour is dark below this luma (0–255). */
const DARK_BELOW = 128;

/** `#RRGGBB` of a pane's background to the theme that goes with it; null for anything else. */
export function themeOfBackground(color: string | undefined): Theme | null {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? '') ?? [];
  if (!red || !green || !blue) return null;
  // Luma of Rec. 601.
  const luma = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return luma < DARK_BELOW ? 'dark' : 'light';
}

/** Excel's own theme where it tells one (desktop), else what the system prefers (Excel on the web tells none). */
export function officeTheme(): Theme {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return themeOfBackground(office?.bodyBackgroundColor) ?? (systemIsDark().matches ? 'dark' : 'light');
}

/**
 * Calls back when the theme changes. Excel raises no event for its own theme, so it is looked at again whenever
 * the pane gets the focus back; the system's preference has an event.
 */
export function onThemeChange(listener: (theme: Theme) => void): () => void {
  let last = officeTheme();
  const look = (): void => {
    const now = officeTheme();
    if (now !== last) listener((last = now));
  };
  const system = systemIsDark();
  window.addEventListener('focus', look);
  system.addEventListener('change', look);
  return () => {
    window.removeEventListener('focus', look);
    system.removeEventListener('change', look);
  };
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
