import {
  type ILocales,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  type Plugin,
  type PluginCtor,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { Book } from './book';

/** A plugin of Univer's with its configuration. */
export type Configured = readonly [PluginCtor<Plugin>, unknown?];

/** Univer with one workbook. The page brings plugins that draw; tests in Node leave them out. */
export function openBook(plugins: readonly Configured[], data: Partial<IWorkbookData>, locales: ILocales = {}): Book {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales, logLevel: LogLevel.WARN });
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
