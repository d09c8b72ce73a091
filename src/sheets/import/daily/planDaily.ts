import type { Day } from '../../../domain/time/calendar';
import type { ImportChoices } from '../choices';
import type { JoinedRow } from '../join';
import { NOTHING_TO_WRITE, type PlannedSheet } from '../planned';
import type { ImportTargets } from '../targets';
import { bandsOf, type Band } from './band';
import { planBand, type BandPlan, type Task } from './bandPlan';
import { dayTable, type DayTable } from './dayTable';
import { newMonth } from './newMonths';
import type { Refusal, RefusalCode } from './refusal';
import { shopChoice, tablesOfShop, type ShopChoice } from './shopChoice';
import { sheetPlan } from './sheetPlan';
import { sortedRows, type DatedRow } from './sortedRows';
import { monthNumber } from './tableFor';

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

interface TablesPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly elsewhere: readonly DatedRow[];
}

function planTables(rows: readonly JoinedRow[], tables: readonly DayTable[], choices: ImportChoices): TablesPlan {
  const { tasks, unclear, inParts, elsewhere, offered } = sortedRows(rows, tables, choices);
  const bands = bandsOf(tables);
  const grids = [...new Set(bands.map(({ view }) => view.grid))];
  const sheets = grids.flatMap((grid, i): PlannedSheet[] => {
    const own = bands.filter(({ view }) => view.grid === grid);
    const plans = own.map((band) => planBand(band, tasksIn(band, tasks), choices));
    // What no cell was found for is said once, with the first sheet.
    const told = i === 0 ? { unclear, inParts } : { unclear: [], inParts: [] };
    const isTouched = plans.some((plan) => plan.tasks.length > 0) || offered(own).length > 0;
    if (!isTouched && told.unclear.length + told.inParts.length === 0) return [];
    return [sheetPlan(plans, { ...told, offered: offered(own), refused: refusals(plans) })];
  });
  return { sheets, elsewhere };
}

/** Sheets for months that have none: offered like the last month's, and filled where they are wanted. */
function planMonths(
  rows: readonly DatedRow[],
  tables: readonly DayTable[],
  targets: ImportTargets,
  choices: ImportChoices,
): { readonly sheets: readonly PlannedSheet[]; readonly refused: readonly Refusal[] } {
  const byMonth = new Map<number, DatedRow[]>();
  for (const one of rows) {
    const month = monthNumber(one.day);
    byMonth.set(month, [...(byMonth.get(month) ?? []), one]);
  }
  const sheets: PlannedSheet[] = [];
  const refused: Refusal[] = [];
  const left: Day[] = [];
  for (const own of byMonth.values()) {
    const found = newMonth((own[0] as DatedRow).day, tables, targets);
    if (!found) {
      left.push(...own.map(({ day }) => day));
      continue;
    }
    const { table } = found;
    if ('bound' in found) {
      const days = own.map(({ day }) => day);
      refused.push({ code: 'monthFormula', ...whereIs(table), days, cell: found.bound });
      continue;
    }
    const { made } = found;
    const wanted = choices.months.has(made.sheet);
    const [planned] = planTables(wanted ? own.map(({ row }) => row) : [], [table], choices).sheets;
    const month = { from: made.from, wanted, changes: made.changes };
    sheets.push({ ...(planned ?? nothingIn(made.sheet)), status: 'newMonth', month });
  }
  const [first] = tables;
  if (first && left.length > 0) refused.push({ code: 'otherMonth', ...whereIs(first), days: left });
  return { sheets, refused };
}

/** Why no sheet is made for a month is told with the first sheet. */
function withRefusals(sheets: readonly PlannedSheet[], refused: readonly Refusal[]): PlannedSheet[] {
  const [refusal] = refused;
  if (!refusal) return [...sheets];
  const [first = nothingIn(refusal.sheet), ...others] = sheets;
  return [{ ...first, refused: [...first.refused, ...refused] }, ...others];
}

function whereIs({ view }: DayTable): Pick<Refusal, 'sheet' | 'across'> {
  return { sheet: view.grid.sheet, across: view.across };
}

function tasksIn({ tables }: Band, tasks: readonly Task[]): Task[] {
  return tasks.filter(({ table }) => tables.includes(table));
}

/** Nothing is written to a sheet that may be the wrong one. */
function undecided(sheet: string, rows: readonly JoinedRow[]): PlannedSheet {
  const days = rows.flatMap(({ day }) => day ?? []);
  return { ...nothingIn(sheet), refused: [{ code: 'whichSheets', sheet, days, across: false }] };
}

function nothingIn(sheet: string): PlannedSheet {
  return {
    ...{ target: 'daily', sheet, status: 'present', month: null, across: false, cells: [], newLines: [] },
    ...{ offered: [], newColumns: [], refused: [], unclear: [], inParts: [], writing: NOTHING_TO_WRITE },
  };
}

function refusals(plans: readonly BandPlan[]): Refusal[] {
  const { view } = (plans[0] as BandPlan).band;
  const byCode = new Map<RefusalCode, Set<Day>>();
  for (const { refused } of plans) {
    for (const [day, code] of refused) byCode.set(code, (byCode.get(code) ?? new Set()).add(day));
  }
  return [...byCode].map(([code, days]) => ({
    code,
    sheet: view.grid.sheet,
    across: view.across,
    days: [...days].sort((a, b) => a - b),
  }));
}

/** Sheets stand in the order of the days that they get. */
function byFirstDay(a: PlannedSheet, b: PlannedSheet): number {
  const [one, other] = [a, b].map(({ cells }) => cells[0]?.key ?? '') as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}
