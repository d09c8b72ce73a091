import type { ResultWords } from '../../../sheets/results/columns';
import { planFirstResults } from '../../../sheets/results/firstResults';
import { readResults } from '../../../sheets/results/found';
import { filledSheet } from '../../../sheets/results/record';
import { planRefill } from '../../../sheets/results/refill';
import type { Texts } from '../../../text/texts';
import type { Change } from '../../../workbook/change';
import type { LongWork, Workbook, WorkbookInfo } from '../../../workbook/port';
import { sheetKey } from '../../../workbook/sheetNames';
import { JobError } from '../../shell/jobError';
import type { DailyCheck } from '../dailyCheck';
import { resultRows, sheetsOf } from './resultRows';
import { HEADERS, textsOf } from './textsOf';

export interface PlannedResults {
  readonly sheet: string;
  readonly count: number;
  readonly isNew: boolean;
  readonly changes: readonly Change[];
}

/** Whether the workbook has a sheet of results that was filled before. */
export function hasResults({ sheets, settings }: WorkbookInfo): boolean {
  return (
    filledSheet(
      sheets.map(({ name }) => name),
      settings,
    ) !== null
  );
}

/**
 * The sheet of results written, or filled again where it is there. A sheet of somebody else's with its name is left alone:
 * ours gets a number. Throws JobError where the headers of ours are gone.
 */
export async function planResults(
  workbook: Workbook,
  info: WorkbookInfo,
  check: DailyCheck,
  texts: Texts,
  work?: LongWork,
): Promise<PlannedResults> {
  const names = info.sheets.map(({ name }) => name);
  const filled = filledSheet(names, info.settings);
  const asked = [...new Set([...sheetsOf(check.findings), ...(filled ? [filled.sheet] : [])])];
  const grids = await workbook.read(asked, ['formulas', 'formats'], work);
  const rows = resultRows(check, grids, texts);
  const words = wordsOf(check, rows.length, texts);
  const count = rows.length;
  if (!filled) {
    const sheet = freeName(words.sheet, names);
    return { sheet, count, isNew: true, changes: planFirstResults(sheet, rows, words) };
  }
  const { sheet, record } = filled;
  const grid = grids.get(sheet);
  const found = grid && readResults(grid, HEADERS, record);
  if (!found) throw new JobError('reportMoved', { sheet });
  return { sheet, count, isNew: false, changes: planRefill(found, record, rows, words) };
}

function wordsOf({ asked, findings }: DailyCheck, shown: number, texts: Texts): ResultWords {
  const { sheet, title, note, headers, resolved } = textsOf(texts);
  return { sheet, title: title(asked), note: note(shown, findings.length), headers, resolved };
}

function freeName(name: string, taken: readonly string[]): string {
  const keys = new Set(taken.map(sheetKey));
  for (let n = 2, free = name; ; n++) {
    if (!keys.has(sheetKey(free))) return free;
    free = `${name} ${n}`;
  }
}
