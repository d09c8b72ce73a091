import type { Day } from '../../domain/time/calendar';
import type { SheetGrid } from '../../workbook/grid';
import type { DailyRecognition } from '../recognise/daily/recogniseDaily';
import type { Answers } from '../recognise/question';
import { recogniseWorkbook } from '../recognise/recogniseWorkbook';
import { SHEETS } from '../recognise/sheetNames';
import { findTables } from '../recognise/tables/findTables';
import { keyedSheetFor } from './keyedSheetFor';
import { KEYED_SHEET_IDS, KEYED_SHEET_NAMES, type KeyedSheetId } from './rows';

/** The sheets that an import fills, as they are. */
export interface ImportTargets {
  /** The daily figures, wherever they stand. */
  readonly daily: DailyRecognition;
  /** The sheet that has the name of ours, for a workbook in which no daily figures were found; absent where there is none. */
  readonly named?: SheetGrid;
  /** Sheets beside it by their names or else their columns; absent where the workbook has no such sheet. */
  readonly keyed: Readonly<Partial<Record<KeyedSheetId, SheetGrid>>>;
  /** Names of all sheets. */
  readonly sheets: readonly string[];
  readonly today: Day;
  /** What the workbook keeps of what its sheets mean. */
  readonly answers: Answers;
}

/** What is known of a workbook, and which sheets beside the daily figures are wanted: all of them unless told. */
interface Sought extends Pick<ImportTargets, 'sheets' | 'today'> {
  readonly answers?: Answers;
  readonly wanted?: readonly KeyedSheetId[];
}

/** Finds the sheets to fill among those of a workbook; read with formulas and formats where something is to be written. */
export function importTargets(
  grids: readonly SheetGrid[],
  { sheets, today, answers = {}, wanted = KEYED_SHEET_IDS }: Sought,
): ImportTargets {
  const keyed: Partial<Record<KeyedSheetId, SheetGrid>> = {};
  for (const id of wanted) {
    const taken = new Set(Object.values(keyed));
    const grid = keyedSheetFor(
      id,
      grids.filter((other) => !taken.has(other)),
    );
    if (grid) keyed[id] = grid;
  }
  // Rows by 商品 or 订单 are nobody's days.
  const filled = new Set(Object.values(keyed));
  const others = grids.filter((grid) => !KEYED_SHEET_NAMES.has(grid.sheet) && !filled.has(grid));
  const { daily } = recogniseWorkbook(others, today, answers, { findTables });
  const named = grids.find(({ sheet }) => sheet === SHEETS.daily);
  return { daily, ...(named && { named }), keyed, sheets, today, answers };
}

/** Names of the sheets that are to be read with formulas, formats and merges. */
export function sheetsToFill({ daily, named, keyed }: ImportTargets): readonly string[] {
  const grids = [...daily.used.map(({ table }) => table.view.grid), named, ...Object.values(keyed)];
  return [...new Set(grids.flatMap((grid) => (grid ? [grid.sheet] : [])))];
}
