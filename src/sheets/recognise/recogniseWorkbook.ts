import type { Day } from '../../domain/time/calendar';
import type { SheetGrid } from '../../workbook/grid';
import { recogniseDaily, type DailyRecognition } from './daily/recogniseDaily';
import type { Answers, Question } from './question';
import { ROLES } from './roles';
import type { Role } from './roles/role';

type RoleId = keyof typeof ROLES;

/** What a workbook's sheets are for. */
export interface WorkbookRecognition {
  readonly daily: DailyRecognition;
  /** The sheet of each role, where one has it. */
  readonly sheets: Readonly<Partial<Record<RoleId, SheetGrid>>>;
  readonly questions: readonly Question[];
}

/** How a user chose another sheet for a role in 认表. */
function roleKey(role: RoleId): string {
  return `role:${role}`;
}

/**
 * Scores every sheet for every role by what it holds; its name only decides between sheets that fit. A sheet that has a
 * role is not searched for daily figures.
 */
export function recogniseWorkbook(grids: readonly SheetGrid[], today: Day, answers: Answers = {}): WorkbookRecognition {
  const sheets: Partial<Record<RoleId, SheetGrid>> = {};
  for (const id of Object.keys(ROLES) as RoleId[]) {
    const grid = sheetFor(ROLES[id], grids, answers[roleKey(id)]);
    if (grid) sheets[id] = grid;
  }
  const taken = new Set(Object.values(sheets));
  const daily = recogniseDaily(
    grids.filter((grid) => !taken.has(grid)),
    today,
    answers,
  );
  return { daily, sheets, questions: daily.questions };
}

function sheetFor(role: Role, grids: readonly SheetGrid[], chosen: string | undefined): SheetGrid | null {
  let best: SheetGrid | null = null;
  let most = 0;
  for (const grid of grids) {
    const fits = role.score(grid);
    if (fits === 0) continue;
    if (grid.sheet === chosen) return grid;
    const score = grid.sheet === role.sheet ? fits + NAMED : grid.sheet.includes(role.sheet) ? fits + NAMED / 2 : fits;
    if (score > most) [best, most] = [grid, score];
  }
  return best;
}

/** A sheet that fits and bears the role's name goes before one that fits better. */
const NAMED = 1000;
