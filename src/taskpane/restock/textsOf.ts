import { restockTabEnUS } from '../../text/restockTab/en-US';
import type { RestockTabTexts } from '../../text/restockTab/texts';
import { restockTabZhCN } from '../../text/restockTab/zh-CN';
import type { Locale, Texts } from '../../text/texts';

const TEXTS: Readonly<Record<Locale, RestockTabTexts>> = { 'zh-CN': restockTabZhCN, 'en-US': restockTabEnUS };

/** What the tab says; only its own code holds it. */
export function textsOf({ locale }: Texts): RestockTabTexts {
  return TEXTS[locale];
}
