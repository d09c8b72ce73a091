import type { Day } from '../../domain/time/calendar';
import type { UnreadableCell } from '../../domain/checks/rule';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import type { Target } from '../../domain/targets/targets';
import type { SheetGrid } from '../../workbook/grid';
import { readDailySheet, type DailySheet } from './dailySheet';
import { readSettingsSheet } from './settingsSheet';
import { SHEETS } from '../recognise/sheetNames';
import { readTargetSheet } from './targetSheet';

/** The sheets that say everything about a shop's days. */
export const SHOP_SHEETS = [SHEETS.daily, SHEETS.targets, SHEETS.settings] as const;

/** A shop as its workbook tells: figures, targets, settings, and the cells that could not be read. */
export interface Shop {
  readonly daily: DailySheet;
  readonly targets: readonly Target[];
  readonly settings: Settings;
  readonly unreadable: readonly UnreadableCell[];
}

/** Why there is no shop to read: no sheet 日报, or none of its first rows is a header. */
export type NoShop = 'noDailySheet' | 'noDailyHeader';

/** `today` gives dates without a year theirs. 目标 and 设置 may be absent: no targets, default settings. */
export function readShop(grids: ReadonlyMap<string, SheetGrid>, today: Day): Shop | NoShop {
  const dailyGrid = grids.get(SHEETS.daily);
  if (!dailyGrid) return 'noDailySheet';
  const daily = readDailySheet(dailyGrid, today);
  if (!daily) return 'noDailyHeader';
  const targetGrid = grids.get(SHEETS.targets);
  const settingsGrid = grids.get(SHEETS.settings);
  const { targets, unreadable: badTargets } = targetGrid
    ? readTargetSheet(targetGrid)
    : { targets: [], unreadable: [] };
  const { settings, unreadable: badSettings } = settingsGrid
    ? readSettingsSheet(settingsGrid)
    : { settings: DEFAULT_SETTINGS, unreadable: [] };
  return { daily, targets, settings, unreadable: [...badTargets, ...badSettings] };
}
