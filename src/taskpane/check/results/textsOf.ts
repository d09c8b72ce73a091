import { resultsEnUS } from '../../../text/results/en-US';
import type { ResultsTexts } from '../../../text/results/texts';
import { resultsZhCN } from '../../../text/results/zh-CN';
import type { Locale, Texts } from '../../../text/texts';

const TEXTS: Readonly<Record<Locale, ResultsTexts>> = { 'zh-CN': resultsZhCN, 'en-US': resultsEnUS };

/** What results and marks say; only their own code holds it. */
export function textsOf({ locale }: Texts): ResultsTexts {
  return TEXTS[locale];
}

/** The headers of the sheet in every language: a colleague may have filled it in another one. */
export const HEADERS = Object.values(TEXTS).map(({ headers }) => headers);
