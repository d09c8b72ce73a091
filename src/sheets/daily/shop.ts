import type { UnreadableCell } from '../../domain/checks/rule';
import type { DailyTable } from '../../domain/metrics/daily';
import type { BadDefinition } from '../../domain/metrics/definition';
import type { CustomMetric } from '../../domain/metrics/metric';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings';
import type { Target } from '../../domain/targets/targets';
import type { Answers } from '../recognise/question';
import type { WorkbookRecognition } from '../recognise/recogniseWorkbook';
import { readDaily } from './dailySheet';
import { readSettingsSheet } from './settingsSheet';
import { readTargetSheet } from './targetSheet';

/** A shop as its workbook tells: figures, targets, settings, and the cells that could not be read. */
export interface Shop {
  readonly daily: DailyTable;
  readonly metrics: ShopMetrics;
  readonly targets: readonly Target[];
  readonly settings: Settings;
  readonly unreadable: readonly UnreadableCell[];
  /** Metrics of the shop's own that are chosen for the brief of a day. */
  readonly inBrief: readonly CustomMetric[];
  /** Those that cannot be meant as they stand in 设置. */
  readonly badDefinitions: readonly BadDefinition[];
  /** Where all of this was found, and what is still to be asked. */
  readonly recognition: WorkbookRecognition;
}

/**
 * Reads a shop out of its sheets, as they were recognised with these answers. Targets and settings may be absent: no
 * targets, default settings. null where no sheet holds daily figures; where questions must be answered first, there are no
 * rows yet.
 */
export function readShop(recognition: WorkbookRecognition, answers: Answers = {}): Shop | null {
  const { used, questions } = recognition.daily;
  if (used.length === 0 && questions.length === 0) return null;
  const { metrics, targets: ownTargets, inBrief, bad } = recognition.custom;
  const { targets: targetGrid, settings: settingsGrid } = recognition.sheets;
  const { targets, unreadable: badTargets } = targetGrid
    ? readTargetSheet(targetGrid, metrics)
    : { targets: [], unreadable: [] };
  const { settings, unreadable: badSettings } = settingsGrid
    ? readSettingsSheet(settingsGrid)
    : { settings: DEFAULT_SETTINGS, unreadable: [] };
  return {
    daily: readDaily(recognition.daily, answers),
    metrics,
    // A line of 目标 goes before the target in 设置.
    targets: [...targets, ...ownTargets],
    settings,
    unreadable: [...badTargets, ...badSettings],
    inBrief,
    badDefinitions: bad,
    recognition,
  };
}

/** The sheets that a shop's figures, targets and settings came from. Tables that rules read beside them are not among them. */
export function sheetsRead({ daily, sheets }: WorkbookRecognition): readonly string[] {
  const grids = [...daily.used.map(({ table }) => table.view.grid), sheets.targets, sheets.settings];
  return [...new Set(grids.flatMap((grid) => (grid ? [grid.sheet] : [])))];
}

/** The sheets that would have to be read again to recognise the same: those that could have had a part, too. */
export function sheetsConsidered({ daily, fitting, tables }: WorkbookRecognition): readonly string[] {
  const grids = [...daily.used, ...daily.unused].map(({ table }) => table.view.grid);
  const names = [...grids, ...Object.values(fitting).flat()].map(({ sheet }) => sheet);
  // Orders tell nothing of which sheet is what, and there may be a hundred thousand of them.
  const others = Object.entries(tables?.fitting ?? {}).flatMap(([id, fit]) => (id === 'orders' ? [] : fit));
  return [...new Set([...names, ...others])];
}

/** The sheets of tables that the check reads beside the daily figures: of campaigns, as no rule reads another one yet. */
export function tableSheets({ tables }: WorkbookRecognition): readonly string[] {
  return (tables?.used.campaigns ?? []).map(({ grid }) => grid.sheet);
}
