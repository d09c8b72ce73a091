import type { ImportChoices } from '../choices';
import { figuresIn } from '../figures';
import type { JoinedRow } from '../join';
import { nothingIn, type PlannedSheet } from '../planned';
import type { ImportTargets } from '../targets';
import { dayTable } from './dayTable';
import { planMonths } from './planMonths';
import { planTables } from './planTables';
import type { Refusal } from './refusal';
import { shopChoice, tablesOfShop, type ShopChoice } from './shopChoice';

export interface DailyPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Whose days they are, where the workbook has several shops'. */
  readonly shop: ShopChoice | null;
}

/**
 * What an import does to the recognised daily figures: each figure goes to the cell of its day and metric, whichever sheet and
 * way round that is. Only blank cells are filled unless chosen otherwise; formulas and typed text always stay.
 */
export function planDaily(rows: readonly JoinedRow[], targets: ImportTargets, choices: ImportChoices): DailyPlan {
  const doubt = targets.daily.questions.find(({ code }) => code === 'whichSheets');
  if (doubt) return { sheets: [undecided(doubt.about, rows)], shop: null };
  const shop = shopChoice(targets, choices.shop);
  const hints = { near: targets.today, answers: targets.answers };
  const tables = tablesOfShop(targets, shop).map(({ read, shop: own }) => dayTable(read, own, hints));
  if (tables.length === 0) return { sheets: [], shop };
  const { sheets, elsewhere } = planTables(rows, tables, choices);
  const months = planMonths(elsewhere, tables, targets, choices);
  return { sheets: withRefusals([...sheets, ...months.sheets], months.refused).sort(byFirstDay), shop };
}

/** Why no sheet is made for a month is told with the first sheet. */
function withRefusals(sheets: readonly PlannedSheet[], refused: readonly Refusal[]): PlannedSheet[] {
  const [refusal] = refused;
  if (!refusal) return [...sheets];
  const [first = nothingIn(refusal.sheet), ...others] = sheets;
  return [{ ...first, refused: [...first.refused, ...refused] }, ...others];
}

/** Nothing is written to a sheet that may be the wrong one. */
function undecided(sheet: string, rows: readonly JoinedRow[]): PlannedSheet {
  const days = rows.flatMap(({ day }) => day ?? []);
  return {
    ...nothingIn(sheet),
    refused: [{ code: 'whichSheets', sheet, days, figures: figuresIn('daily', rows), across: false }],
  };
}

/** Sheets stand in the order of the days that they get. */
function byFirstDay(a: PlannedSheet, b: PlannedSheet): number {
  const [one, other] = [a, b].map(({ cells }) => cells[0]?.key ?? '') as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}
