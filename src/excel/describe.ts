import type { WorkbookInfo } from '../workbook/port';
import { SETTING_PREFIX } from '../workbook/port';
import { MOVES_KEY } from './moves';
import { settingFrom } from './settings';

/** Asks for everything that `infoOf` reads, in the next round trip. */
export function loadInfo({ workbook }: Excel.RequestContext): void {
  workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  workbook.protection.load('protected');
  workbook.settings.load('items/key,items/value');
}

export function infoOf({ workbook }: Excel.RequestContext): WorkbookInfo {
  return {
    sheets: workbook.worksheets.items.map(({ name, visibility, protection }) => ({
      name,
      visible: visibility === 'Visible',
      protected: protection.protected,
    })),
    structureProtected: workbook.protection.protected,
    settings: Object.fromEntries(
      workbook.settings.items
        .filter(({ key }) => key.startsWith(SETTING_PREFIX) && key !== MOVES_KEY)
        .map(({ key, value }) => [key, settingFrom(value)]),
    ),
  };
}
