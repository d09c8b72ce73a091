import type { FileTexts } from '../../text/files/texts';
import { filesEnUS } from '../../text/files/en-US';
import { filesZhCN } from '../../text/files/zh-CN';
import { importEnUS } from '../../text/import/en-US';
import { importZhCN } from '../../text/import/zh-CN';
import { importTabEnUS } from '../../text/importTab/en-US';
import { importTabZhCN } from '../../text/importTab/zh-CN';
import type { ImportTabTexts } from '../../text/importTab/texts';
import type { ImportTexts } from '../../text/import/texts';
import type { Texts } from '../../text/texts';

/** All that the tab says. The further tables are loaded with the tab, not with the pane. */
export interface TabTexts {
  readonly pane: Texts;
  readonly tab: ImportTabTexts;
  readonly tables: ImportTexts;
  readonly files: FileTexts;
}

export function textsOf(pane: Texts): TabTexts {
  return pane.locale === 'zh-CN'
    ? { pane, tab: importTabZhCN, tables: importZhCN, files: filesZhCN }
    : { pane, tab: importTabEnUS, tables: importEnUS, files: filesEnUS };
}
