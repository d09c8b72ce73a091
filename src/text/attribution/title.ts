import type { Locale } from '../texts';

/** Apart from all that is said below it, which is fetched when it is unfolded. */
export const whyTitle: Readonly<Record<Locale, string>> = { 'zh-CN': '为什么变了', 'en-US': 'Why it changed' };
