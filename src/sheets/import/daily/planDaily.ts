import type { Day } from '../../../domain/time/calendar';
import type { View } from '../../recognise/view';
import type { ImportChoices } from '../choices';
import type { JoinedRow } from '../join';
import { NOTHING_TO_WRITE, type PlannedSheet } from '../planned';
import type { ImportTargets } from '../targets';
import { bandsOf, type Band } from './band';
import { planBand, type BandPlan, type Task } from './bandPlan';
import { dayTable, type DayTable } from './dayTable';
import { Fields } from './fields';
import type { Refusal, RefusalCode } from './refusal';
import { shopChoice, tablesOfShop, type ShopChoice } from './shopChoice';
import { sheetPlan } from './sheetPlan';
import { tableFor } from './tableFor';

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
  const { tasks, unclear, inParts, elsewhere, offered } = sorted(rows, tables, choices);
  const bands = bandsOf(tables);
  const grids = [...new Set(bands.map(({ view }) => view.grid))];
  const sheets = grids.flatMap((grid): PlannedSheet[] => {
    const own = bands.filter(({ view }) => view.grid === grid);
    const plans = own.map((band) => planBand(band, tasksIn(band, tasks), choices));
    const isTouched = plans.some((plan) => plan.tasks.length > 0) || offered(own).length > 0;
    const isFirst = grid === grids[0];
    if (!isTouched && !(isFirst && unclear.length + inParts.length + elsewhere.length > 0)) return [];
    return [
      sheetPlan(plans, {
        offered: offered(own),
        refused: [...refusals(plans), ...(isFirst ? otherMonths(own, elsewhere) : [])],
        unclear: isFirst ? unclear : [],
        inParts: isFirst ? inParts : [],
      }),
    ];
  });
  return { sheets: sheets.sort((a, b) => (firstKey(a) < firstKey(b) ? -1 : 1)), shop };
}

interface Sorted {
  readonly tasks: readonly Task[];
  /** Headers that may be one of several metrics, so that nothing is written under them. */
  readonly unclear: readonly string[];
  /** Headers that add up to one figure, which has no cell of its own. */
  readonly inParts: readonly string[];
  /** Days for which no sheet is there. */
  readonly elsewhere: readonly Day[];
  readonly offered: (bands: readonly Band[]) => PlannedSheet['offered'];
}

function sorted(rows: readonly JoinedRow[], tables: readonly DayTable[], choices: ImportChoices): Sorted {
  const fields = new Fields(tables, choices);
  const tasks: Task[] = [];
  const unclear = new Set<string>();
  const inParts = new Set<string>();
  const elsewhere: Day[] = [];
  for (const row of rows) {
    const { day } = row;
    if (day === null) continue;
    if (tableFor(day, tables) === null) {
      elsewhere.push(day);
      continue;
    }
    for (const field of row.cells.keys()) {
      const target = fields.target(day, field);
      if (target === null) continue;
      if ('open' in target) unclear.add(target.open);
      else if ('parts' in target) target.parts.forEach((header) => inParts.add(header));
      else tasks.push({ row, day, field, ...target });
    }
  }
  return {
    tasks,
    unclear: [...unclear],
    inParts: [...inParts],
    elsewhere,
    offered: (bands) => fields.offered(bands.flatMap((band) => band.tables)),
  };
}

function tasksIn({ tables }: Band, tasks: readonly Task[]): Task[] {
  return tasks.filter(({ table }) => tables.includes(table));
}

/** Nothing is written to a sheet that may be the wrong one. */
function undecided(sheet: string, rows: readonly JoinedRow[]): PlannedSheet {
  const days = rows.flatMap(({ day }) => day ?? []);
  return {
    ...{ target: 'daily', sheet, status: 'present', across: false },
    ...{ cells: [], newLines: [], offered: [], newColumns: [], unclear: [], inParts: [], writing: NOTHING_TO_WRITE },
    refused: [{ code: 'whichSheets', sheet, days, across: false }],
  };
}

function refusals(plans: readonly BandPlan[]): Refusal[] {
  const { view } = (plans[0] as BandPlan).band;
  const byCode = new Map<RefusalCode, Set<Day>>();
  for (const { refused } of plans) {
    for (const [day, code] of refused) byCode.set(code, (byCode.get(code) ?? new Set()).add(day));
  }
  return [...byCode].map(([code, days]) => ({ code, ...where(view), days: [...days].sort((a, b) => a - b) }));
}

function otherMonths([band]: readonly Band[], days: readonly Day[]): Refusal[] {
  return band && days.length > 0 ? [{ code: 'otherMonth', ...where(band.view), days }] : [];
}

function where({ grid: { sheet }, across }: View): Pick<Refusal, 'sheet' | 'across'> {
  return { sheet, across };
}

/** Sheets stand in the order of the days that they get. */
function firstKey({ cells }: PlannedSheet): string {
  return cells[0]?.key ?? '';
}
