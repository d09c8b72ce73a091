import type { Locale, Texts } from '../../text/texts';
import { sheetsTabEnUS } from '../../text/sheetsTab/en-US';
import type { SheetsTabTexts } from '../../text/sheetsTab/texts';
import { sheetsTabZhCN } from '../../text/sheetsTab/zh-CN';

const TEXTS: Readonly<Record<Locale, SheetsTabTexts>> = { 'zh-CN': sheetsTabZhCN, 'en-US': sheetsTabEnUS };

/** What the tab says; only its own code holds it. */
export function textsOf({ locale }: Texts): SheetsTabTexts {
  return TEXTS[locale];
}
