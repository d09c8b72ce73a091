import { type ILocales, LocaleType } from '@univerjs/core';

/** The language of the spreadsheet's own menus. */
export interface BookLocale {
  readonly locale: LocaleType;
  readonly locales: ILocales;
}

/** Fetches the words of one language only: they are a third of a megabyte. */
export async function loadLocale(language: string): Promise<BookLocale> {
  if (language === 'zh-CN') {
    const { zhCN } = await import(/* webpackChunkName: "univer-zh-CN" */ './locales/zh-CN');
    return { locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: zhCN } };
  }
  const { enUS } = await import(/* webpackChunkName: "univer-en-US" */ './locales/en-US');
  return { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: enUS } };
}
