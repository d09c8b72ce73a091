import type { CellValue } from '../../domain/cells';
import type { UnreadableCell } from '../../domain/checks/rule';
import { DEFAULT_SETTINGS, SETTINGS, type SettingId, type Settings } from '../../domain/settings';
import type { SheetGrid } from '../../workbook/grid';
import { parseCellNumber } from '../recognise/cellNumber';
import { settingNamed } from '../recognise/roles/settings';

export interface SettingsSheet {
  readonly settings: Settings;
  readonly unreadable: readonly UnreadableCell[];
}

const WEEKDAYS = '一二三四五六日';

/**
 * Reads 设置: a name in one cell, its value in the next to the right. What is not listed keeps its default; a value that
 * cannot be meant (text, out of range) keeps the default and is reported.
 */
export function readSettingsSheet(grid: SheetGrid): SettingsSheet {
  const settings: Record<SettingId, number> = { ...DEFAULT_SETTINGS };
  const unreadable: UnreadableCell[] = [];
  grid.values.forEach((cells, i) => {
    cells.forEach((cell, j) => {
      const id = typeof cell === 'string' ? settingNamed(cell) : undefined;
      if (id === undefined) return;
      const value = cells[j + 1] ?? '';
      const read = readValue(value, id);
      if (typeof read === 'number') settings[id] = read;
      else if (read === 'unreadable') {
        const place = { sheet: grid.sheet, row: grid.top + i, column: grid.left + j + 1 };
        unreadable.push({ place, value, header: SETTINGS[id].name });
      }
    });
  });
  if (!(settings.roiPass < settings.roiGood && settings.roiGood < settings.roiExcellent)) {
    Object.assign(settings, {
      roiPass: DEFAULT_SETTINGS.roiPass,
      roiGood: DEFAULT_SETTINGS.roiGood,
      roiExcellent: DEFAULT_SETTINGS.roiExcellent,
    });
    unreadable.push(roiBandsCell(grid));
  }
  return { settings, unreadable };
}

function readValue(value: CellValue, id: SettingId): number | 'missing' | 'unreadable' {
  const { unit, least, most } = SETTINGS[id];
  const weekday =
    unit === 'weekday' && typeof value === 'string' ? /[周星期]*([一二三四五六日天])$/.exec(value.trim()) : null;
  if (weekday) return weekday[1] === '天' ? 7 : WEEKDAYS.indexOf(weekday[1] as string) + 1;
  const clock =
    unit === 'timeOfDay' && typeof value === 'string' ? /^(\d{1,2})[:\uff1a](\d{2})$/.exec(value.trim()) : null;
  if (clock) return (Number(clock[1]) + Number(clock[2]) / 60) / 24;
  const parsed = parseCellNumber(value);
  if (parsed.kind === 'missing') return 'missing';
  if (parsed.kind !== 'number' || parsed.value < least || parsed.value > most) return 'unreadable';
  return parsed.value;
}

/** The three bands must increase; the report leads to the first of them. */
function roiBandsCell(grid: SheetGrid): UnreadableCell {
  for (const [i, cells] of grid.values.entries()) {
    for (const [j, cell] of cells.entries()) {
      if (typeof cell !== 'string' || settingNamed(cell) !== 'roiPass') continue;
      const place = { sheet: grid.sheet, row: grid.top + i, column: grid.left + j + 1 };
      return { place, value: cells[j + 1] ?? '', header: SETTINGS.roiPass.name };
    }
  }
  return { place: { sheet: grid.sheet, row: grid.top, column: grid.left }, value: '', header: SETTINGS.roiPass.name };
}
