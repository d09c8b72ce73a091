import type { Day } from '../../domain/time/calendar';
import type { Place } from '../../domain/cells';
import { changesOf } from '../../sheets/import/changes';
import type { JoinedRows } from '../../sheets/import/join';
import { placeAfter, type ImportPlan, type PlannedCell, type PlannedSheet } from '../../sheets/import/planned';
import type { Change } from '../../workbook/change';
import type { LongWork, Workbook } from '../../workbook/port';
import { willWrite } from './preview';

/** What one import wrote into one sheet. */
interface WrittenSheet {
  readonly sheet: string;
  readonly target: keyof JoinedRows;
  readonly cells: readonly PlannedCell[];
  readonly newLines: number;
  /** Whether days stand across: new ones are columns. */
  readonly across: boolean;
  readonly added: boolean;
}

export interface Written {
  /** What was carried out. */
  readonly plan: ImportPlan;
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
    plan,
    sheets,
    cells: sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    day: dayToCheck(plan, joined),
    undo,
  };
}

function writtenSheets(plan: ImportPlan): readonly WrittenSheet[] {
  return plan.sheets
    .map((planned) => ({
      sheet: planned.sheet,
      target: planned.target,
      cells: planned.cells.filter(willWrite).map((cell) => written(planned, cell)),
      newLines: planned.newLines.length,
      across: planned.across,
      added: planned.status === 'absent' || planned.status === 'newMonth',
    }))
    .filter(({ cells }) => cells.length > 0);
}

/** A cell where it is now that lines have come in. */
function written(planned: PlannedSheet, cell: PlannedCell): PlannedCell {
  if (!cell.place) return cell;
  const { row, column } = placeAfter(planned, cell.place);
  return { ...cell, place: { row, column, inserted: false } };
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
  const place = first?.cells[0]?.place;
  return first && place ? { sheet: first.sheet, row: place.row, column: place.column } : null;
}
