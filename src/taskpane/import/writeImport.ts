import type { Day } from '../../domain/time/calendar';
import type { Place } from '../../domain/cells';
import { changesOf } from '../../sheets/import/changes';
import type { JoinedRows } from '../../sheets/import/join';
import type { ImportPlan, PlannedCell } from '../../sheets/import/planned';
import type { Change } from '../../workbook/change';
import type { LongWork, Workbook } from '../../workbook/port';
import { willWrite } from './preview';

/** What one import wrote into one sheet. */
interface WrittenSheet {
  readonly sheet: string;
  readonly target: keyof JoinedRows;
  readonly cells: readonly PlannedCell[];
  readonly newRows: number;
  readonly added: boolean;
}

export interface Written {
  readonly sheets: readonly WrittenSheet[];
  readonly cells: number;
  /** The day to check now; null where no day was imported. */
  readonly day: Day | null;
  readonly undo: readonly Change[];
}

/** Carries out a plan, all or nothing. Throws WorkbookError, and then the workbook is as it was. */
export async function writeImport(
  workbook: Workbook,
  plan: ImportPlan,
  joined: JoinedRows,
  work?: LongWork,
): Promise<Written> {
  const undo = await workbook.apply(changesOf(plan), work);
  const sheets = writtenSheets(plan);
  return {
    sheets,
    cells: sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    day: dayToCheck(plan, joined),
    undo,
  };
}

function writtenSheets(plan: ImportPlan): readonly WrittenSheet[] {
  return plan.sheets
    .map(({ sheet, target, status, cells, newRows }) => ({
      sheet,
      target,
      cells: cells.filter(willWrite),
      newRows: newRows.length,
      added: status === 'absent',
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** The last whole day that the files know: of those that are written, else of all. */
export function dayToCheck(plan: ImportPlan, joined: JoinedRows): Day | null {
  const written = new Set(
    plan.sheets.flatMap(({ target, cells }) =>
      target === 'daily' ? cells.filter(willWrite).map(({ key }) => key) : [],
    ),
  );
  const days = joined.daily.filter(({ key, cells }) =>
    written.size === 0 ? [...cells.values()].some(({ partial }) => !partial) : written.has(key),
  );
  return days[days.length - 1]?.day ?? null;
}

/** Where the user is led after an import. */
export function firstPlace({ sheets }: Written): Place | null {
  const [first] = sheets;
  const cell = first?.cells[0];
  return first && cell ? { sheet: first.sheet, row: cell.row ?? 0, column: cell.column } : null;
}
