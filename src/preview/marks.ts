import {
  generateRandomId,
  IResourceManagerService,
  UniverInstanceType,
  type IRange,
  type Worksheet,
} from '@univerjs/core';
import type { CellMark, MarkCells } from '../workbook/change';
import { MARK_FILLS, toneOf } from '../workbook/marks';
import type { Book } from './book';

/** Only where Univer's conditional formats are plugged in. */
const ADD_RULE = 'sheet.mutation.add-conditional-rule';
const DELETE_RULE = 'sheet.mutation.delete-conditional-rule';
/** Under this name Univer keeps its conditional formats with the workbook. */
const RULES = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

interface KeptRule {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly rule?: { readonly subType?: string; readonly value?: unknown };
}

/** The marks of ours on a sheet, whether we laid them or the file brought them. */
export function marksOf(book: Book, sheet: Worksheet): CellMark[] {
  return laidOn(book, sheet).map(({ mark }) => mark);
}

/** Takes the marks away that lie there, and lays the others. */
export function layMarks(book: Book, { sheet: name, marks }: MarkCells): void {
  if (!book.has(ADD_RULE)) return;
  const sheet = book.get(name);
  const subUnitId = sheet.getSheetId();
  for (const { cfId } of laidOn(book, sheet)) book.run(DELETE_RULE, { subUnitId, cfId });
  // The newest rule is the strongest, so the first mark comes last.
  for (const { areas, tone, formula } of [...marks].reverse()) {
    const style = { bg: { rgb: MARK_FILLS[tone] } };
    const rule = { type: 'highlightCell', subType: 'formula', value: formula, style };
    const ranges = areas.map(({ row, column, rows, columns }) => ({
      ...{ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
    }));
    book.run(ADD_RULE, { subUnitId, rule: { cfId: generateRandomId(6), ranges, stopIfTrue: false, rule } });
  }
}

function laidOn(book: Book, sheet: Worksheet): { readonly cfId: string; readonly mark: CellMark }[] {
  return rulesOf(book, sheet).flatMap(({ cfId, ranges, rule }) => {
    const formula = rule?.subType === 'formula' && typeof rule.value === 'string' ? rule.value : '';
    const tone = toneOf(formula);
    const areas = ranges.map(({ startRow, startColumn, endRow, endColumn }) => ({
      ...{ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
    }));
    return tone ? [{ cfId, mark: { areas, tone, formula } }] : [];
  });
}

function rulesOf({ injector, workbook }: Book, sheet: Worksheet): readonly KeptRule[] {
  const all = injector
    .get(IResourceManagerService)
    .getResources(workbook.getUnitId(), UniverInstanceType.UNIVER_SHEET)
    .find(({ name }) => name === RULES)?.data;
  if (!all) return [];
  const bySheet = JSON.parse(all) as Readonly<Record<string, readonly KeptRule[] | undefined>>;
  return bySheet[sheet.getSheetId()] ?? [];
}
