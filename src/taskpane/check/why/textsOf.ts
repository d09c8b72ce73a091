import { attributionEnUS } from '../../../text/attribution/en-US';
import type { AttributionTexts } from '../../../text/attribution/texts';
import { attributionZhCN } from '../../../text/attribution/zh-CN';
import type { Locale, Texts } from '../../../text/texts';

const TEXTS: Readonly<Record<Locale, AttributionTexts>> = { 'zh-CN': attributionZhCN, 'en-US': attributionEnUS };

/** What is said of a change; only its own code holds it. */
export function textsOf({ locale }: Texts): AttributionTexts {
  return TEXTS[locale];
}
