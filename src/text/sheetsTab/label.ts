import type { Locale } from '../texts';

/** Apart from all that the tab says, which is fetched when it is opened. */
export const sheetsTabLabel: Readonly<Record<Locale, string>> = { 'zh-CN': '认表', 'en-US': 'Sheets' };
