import type { Day } from '../../domain/time/calendar';
import { BUILT_IN_METRICS, type ShopMetrics } from '../../domain/metrics/shopMetrics';
import type { SheetGrid } from '../../workbook/grid';
import type { CustomMetrics, CustomMetricsReader } from './custom/customMetrics';
import { NO_CUSTOM_METRICS } from './custom/customMetrics';
import { recogniseDaily, type DailyRecognition } from './daily/recogniseDaily';
import { kept, SKIP, type Answers, type Question } from './question';
import { nameBonus, roleKey } from './roleKey';
import { ROLES } from './roles';
import type { Role } from './roles/role';
import type { FoundTables } from './tables/findTables';

export type RoleId = keyof typeof ROLES;
export const ROLE_IDS = Object.keys(ROLES) as readonly RoleId[];

/** What a workbook's sheets are for. */
export interface WorkbookRecognition {
  readonly daily: DailyRecognition;
  /** The metrics of the shop's own. */
  readonly custom: CustomMetrics;
  /** The sheet of each role, where one has it. */
  readonly sheets: Readonly<Partial<Record<RoleId, SheetGrid>>>;
  /** Every sheet that could have the role, those that have another one too. */
  readonly fitting: Readonly<Record<RoleId, readonly SheetGrid[]>>;
  /** Orders, campaigns, checklists …: what rules read beside the daily figures. null where nothing looked for them. */
  readonly tables: FoundTables | null;
  readonly questions: readonly Question[];
}

/** What only a workbook needs that has such sheets: the parser of expressions, the finder of tables. */
export interface WorkbookReaders {
  readonly readCustom?: CustomMetricsReader;
  readonly findTables?: (grids: readonly SheetGrid[], answers: Answers) => FoundTables;
}

/**
 * Scores every sheet for every role by what it holds; its name only decides between sheets that fit. A sheet that has a
 * role is not searched for daily figures. Without a reader of custom metrics there are none, nor are there tables without a
 * finder.
 */
export function recogniseWorkbook(
  grids: readonly SheetGrid[],
  today: Day,
  answers: Answers = {},
  { readCustom, findTables }: WorkbookReaders = {},
): WorkbookRecognition {
  const sheets: Partial<Record<RoleId, SheetGrid>> = {};
  const taken = new Set<SheetGrid>();
  const fitting = {} as Record<RoleId, readonly SheetGrid[]>;
  const assign = (id: RoleId, metrics: ShopMetrics): void => {
    const fits = byFit(ROLES[id], grids, metrics);
    fitting[id] = fits;
    const chosen = kept(answers, roleKey(id));
    const grid = chosen === SKIP ? undefined : (fits.find(({ sheet }) => sheet === chosen) ?? fits[0]);
    if (!grid) return;
    sheets[id] = grid;
    for (const one of isSeveral(ROLES[id]) ? fits : [grid]) taken.add(one);
  };
  // What 设置 defines has targets and columns.
  assign('settings', BUILT_IN_METRICS);
  const custom = (sheets.settings && readCustom?.(sheets.settings)) ?? NO_CUSTOM_METRICS;
  for (const id of ROLE_IDS) if (id !== 'settings') assign(id, custom.metrics);
  const others = () => grids.filter((grid) => !taken.has(grid));
  const tables = findTables?.(others(), answers) ?? null;
  for (const { grid } of Object.values(tables?.used ?? {}).flat()) taken.add(grid);
  const daily = recogniseDaily(others(), today, answers, custom.metrics);
  return { daily, custom, sheets, fitting, tables, questions: daily.questions };
}

function isSeveral({ several }: Role): boolean {
  return several === true;
}

/** The sheets that fit a role, the best first. */
function byFit(role: Role, grids: readonly SheetGrid[], metrics: ShopMetrics): readonly SheetGrid[] {
  return grids
    .map((grid) => ({ grid, fits: role.score(grid, metrics) }))
    .filter(({ fits }) => fits > 0)
    .map(({ grid, fits }) => ({ grid, score: fits + nameBonus(grid.sheet, role.sheet) }))
    .sort((a, b) => b.score - a.score)
    .map(({ grid }) => grid);
}
