import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

export type ThemeName = 'light' | 'dark';

/** The teal of the ribbon's icons, from dark to light. 80 carries white text, 100 stands on a dark pane (both WCAG AA). */
const BRAND: BrandVariants = {
  10: '#021614',
  20: '#04211f',
  30: '#062d2a',
  40: '#0a3a36',
  50: '#0c4742',
  60: '#0d554e',
  70: '#0f655d',
  80: '#0f766e',
  90: '#1f8f85',
  100: '#34a89d',
  110: '#53b8ae',
  120: '#6bc2b9',
  130: '#8cd4cc',
  140: '#aee3dd',
  150: '#ccf0ec',
  160: '#e6f8f5',
};

/** What Windows, macOS and the web have; a Chinese font behind each Latin one, so that no character is left to chance. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', system-ui, sans-serif";

const THEMES: Readonly<Record<ThemeName, () => Theme>> = {
  light: () => createLightTheme(BRAND),
  dark: () => createDarkTheme(BRAND),
};

/** Gives the page Fluent's tokens; `element` tells stylesheets and native controls which theme it is. */
export function applyTheme(name: ThemeName, element: HTMLElement): void {
  setTheme({ ...THEMES[name](), fontFamilyBase: FONTS });
  element.dataset.theme = name;
}
