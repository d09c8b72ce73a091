import type { Locale } from '../texts';

/** Apart from all that the tab says, which is fetched when it is opened. */
export const restockTabLabel: Readonly<Record<Locale, string>> = { 'zh-CN': '补货', 'en-US': 'Restock' };
