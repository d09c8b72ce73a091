import { enUS } from './en-US';
import type { Texts } from './texts';
import { zhCN } from './zh-CN';

/** The texts for a language of Excel's or of a browser's, e.g. `zh-TW`: Chinese for every Chinese, else English. */
export function textsFor(language: string): Texts {
  return /^zh\b/i.test(language) ? zhCN : enUS;
}
