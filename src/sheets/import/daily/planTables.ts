import type { Day } from '../../../domain/time/calendar';
import type { ImportChoices } from '../choices';
import type { JoinedRow } from '../join';
import { NO_HEADERS, type PlannedSheet } from '../planned';
import { bandsOf, type Band } from './band';
import { planBand, type BandPlan, type Task } from './bandPlan';
import type { DayTable } from './dayTable';
import type { Refusal, RefusalCode } from './refusal';
import { sheetPlan } from './sheetPlan';
import { sortedRows, type DatedRow } from './sortedRows';

interface TablesPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly elsewhere: readonly DatedRow[];
}

/** What happens to each sheet that days go to; `elsewhere` are the days of months that have none. */
export function planTables(
  rows: readonly JoinedRow[],
  tables: readonly DayTable[],
  choices: ImportChoices,
): TablesPlan {
  const { tasks, unclear, inParts, elsewhere, offered } = sortedRows(rows, tables, choices);
  const bands = bandsOf(tables);
  const grids = [...new Set(bands.map(({ view }) => view.grid))];
  const sheets = grids.flatMap((grid, i): PlannedSheet[] => {
    const own = bands.filter(({ view }) => view.grid === grid);
    const plans = own.map((band) => planBand(band, tasksIn(band, tasks), choices));
    // What no cell was found for is said once, with the first sheet.
    const told = i === 0 ? { unclear, inParts } : { unclear: NO_HEADERS, inParts: NO_HEADERS };
    const isTouched = plans.some((plan) => plan.tasks.length > 0) || offered(own).length > 0;
    if (!isTouched && told.unclear.figures + told.inParts.figures === 0) return [];
    return [sheetPlan(plans, { ...told, offered: offered(own), refused: refusals(plans) })];
  });
  return { sheets, elsewhere };
}

function tasksIn({ tables }: Band, tasks: readonly Task[]): Task[] {
  return tasks.filter(({ table }) => tables.includes(table));
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
    figures: plans
      .flatMap(({ tasks }) => tasks)
      .filter(({ task, cell }) => days.has(task.day) && cell.chosen && cell.place === null).length,
  }));
}
