import type { Change } from '../../workbook/change';
import { sampleDailyChanges } from './daily';
import { sampleSettingsChanges, sampleTargetChanges } from './settings';
import { sampleWeekTemplateChanges } from './weekTemplate';
import { SHEETS, type SheetRole } from '../recognise/sheetNames';

const MAKERS: Readonly<Record<SheetRole, () => readonly Change[]>> = {
  daily: sampleDailyChanges,
  targets: sampleTargetChanges,
  settings: sampleSettingsChanges,
  weekTemplate: sampleWeekTemplateChanges,
};

/** What 新建示例表 does: adds those of our sheets that the workbook does not have, and touches none that it has. */
export function sampleChanges(existing: readonly string[] = []): readonly Change[] {
  const names = new Set(existing.map((name) => name.toLowerCase()));
  const roles = Object.keys(MAKERS) as SheetRole[];
  return roles.filter((role) => !names.has(SHEETS[role].toLowerCase())).flatMap((role) => MAKERS[role]());
}
