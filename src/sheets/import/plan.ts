import { DEFAULT_CHOICES, type ImportChoices } from './choices';
import { planDaily } from './daily/planDaily';
import { TARGET_SHEETS, type JoinedRows } from './join';
import type { ImportPlan, PlannedSheet } from './planned';
import { planRows } from './rowsPlan';
import type { ImportTargets } from './targets';

/**
 * What an import would do, cell by cell. Only blank cells are filled unless chosen otherwise; formulas and typed text
 * always stay; new days go between their neighbours. Planning what was imported already changes nothing.
 */
export function planImport(
  rows: JoinedRows,
  targets: ImportTargets,
  choices: ImportChoices = DEFAULT_CHOICES,
): ImportPlan {
  const sheets: PlannedSheet[] = [];
  let shop: ImportPlan['shop'] = null;
  for (const target of TARGET_SHEETS) {
    if (rows[target].length === 0 || choices.without.has(target)) continue;
    if (target !== 'daily') sheets.push(planRows(target, rows[target], targets.keyed[target], choices));
    else if (targets.daily.used.length === 0) sheets.push(planRows(target, rows.daily, targets.named, choices));
    else {
      const daily = planDaily(rows.daily, targets, choices);
      sheets.push(...daily.sheets);
      shop = daily.shop;
    }
  }
  return { sheets, shop };
}
