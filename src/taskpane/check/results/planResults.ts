import type { ResultWords } from '../../../sheets/results/columns';
import { planFirstResults } from '../../../sheets/results/firstResults';
import { readResults } from '../../../sheets/results/found';
import { planRefill } from '../../../sheets/results/refill';
import type { Texts } from '../../../text/texts';
import type { Change } from '../../../workbook/change';
import type { WorkbookInfo } from '../../../workbook/port';
import { freeSheetName } from '../../../workbook/sheetNames';
import { JobError } from '../../shell/jobError';
import type { DailyCheck } from '../dailyCheck';
import { keptResults } from './kept';
import { resultRows, sheetsOf, type Grids } from './resultRows';
import { HEADERS, textsOf } from './textsOf';

export interface PlannedResults {
  readonly sheet: string;
  readonly count: number;
  readonly isNew: boolean;
  readonly changes: readonly Change[];
}

/** The sheets that planning reads, with formulas and formats: those that findings are about, and that of the results. */
export function sheetsToRead(info: WorkbookInfo, { findings }: DailyCheck): readonly string[] {
  const filled = keptResults(info);
  return [...new Set([...sheetsOf(findings), ...(filled ? [filled.sheet] : [])])];
}

/**
 * The sheet of results written, or filled again where it is there. A sheet of somebody else's with its name is left alone:
 * ours gets a number. Throws JobError where the headers of ours are gone.
 */
export function planResults(info: WorkbookInfo, check: DailyCheck, grids: Grids, texts: Texts): PlannedResults {
  const rows = resultRows(check, grids, texts);
  const words = wordsOf(check, rows.length, texts);
  const count = rows.length;
  const filled = keptResults(info);
  if (!filled) {
    const names = info.sheets.map(({ name }) => name);
    const sheet = freeSheetName(words.sheet, names);
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
