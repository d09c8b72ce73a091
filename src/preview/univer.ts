import {
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  ThemeService,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { Book } from './book';
import type { BookLocale } from './locale';

/** A plugin of Univer's with its configuration. */
export type Configured = readonly [PluginCtor<Plugin>, unknown?];

/** Univer with one workbook. The page brings plugins that draw; tests in Node leave them out. */
export function openBook(
  plugins: readonly Configured[],
  data: Partial<IWorkbookData>,
  locale: BookLocale = { locale: LocaleType.ZH_CN, locales: {} },
): Book {
  const univer = new Univer({ ...locale, logLevel: LogLevel.WARN });
  const seen = new Set<unknown>();
  for (const [plugin, config] of plugins) {
    // Presets bring the plugins they share each on their own; Univer refuses the second one.
    if (seen.has(plugin)) continue;
    seen.add(plugin);
    univer.registerPlugin(plugin, config as never);
  }
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  return new Book(univer.__getInjector(), workbook, () => univer.dispose());
}

/** Draws toolbar and cells for a dark page, colours of cells turned about, or for a light one. */
export function showDark({ injector }: Book, dark: boolean): void {
  injector.get(ThemeService).setDarkMode(dark);
}
