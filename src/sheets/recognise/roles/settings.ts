import { SETTING_IDS, SETTINGS, type SettingId } from '../../../domain/settings';
import { customBlock } from '../custom/block';
import { normaliseHeader } from '../headers';
import { defineRole } from './role';

/** Spelled as headers are, so that blanks and full-width letters do not matter. */
const BY_NAME = new Map<string, SettingId>(SETTING_IDS.map((id) => [normaliseHeader(SETTINGS[id].name).name, id]));

/** The setting that a cell names; undefined for any other text. */
export function settingNamed(text: string): SettingId | undefined {
  return BY_NAME.get(normaliseHeader(text).name);
}

/** Labels are short and few; a sheet of orders need not be searched to its end. */
const ROWS_TO_SEARCH = 200;
const COLUMNS_TO_SEARCH = 20;

/** Names of settings, each with its value at its right, and metrics of the shop's own. */
export const settings = defineRole({
  id: 'settings',
  sheet: '设置',
  score(grid) {
    let found = 0;
    for (const cells of grid.values.slice(0, ROWS_TO_SEARCH)) {
      for (const cell of cells.slice(0, COLUMNS_TO_SEARCH)) {
        if (typeof cell === 'string' && cell !== '' && cell.length < 40 && settingNamed(cell) !== undefined) found++;
      }
    }
    return found + (customBlock(grid) ? 1 : 0);
  },
});
