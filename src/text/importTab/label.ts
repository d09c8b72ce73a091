import type { Locale } from '../texts';

/** Apart from all that the tab says, which is fetched when it is opened. */
export const importTabLabel: Readonly<Record<Locale, string>> = { 'zh-CN': '导入', 'en-US': 'Import' };
