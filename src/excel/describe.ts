import type { WorkbookInfo } from '../workbook/port';
import { SETTING_PREFIX } from '../workbook/port';

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
        .filter(({ key }) => key.startsWith(SETTING_PREFIX))
        .map(({ key, value }) => [key, settingFrom(value)]),
    ),
  };
}

/** Settings are kept as JSON text: Excel would turn texts such as `__Date(0)__` inside an object into dates. */
export function settingText(value: unknown): string {
  return JSON.stringify(value);
}

function settingFrom(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : stored;
  } catch {
    // Not written by us: better the text itself than a pane that does not open.
    return stored;
  }
}
