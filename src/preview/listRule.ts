import {
  DataValidationType,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  generateRandomId,
  type IDataValidationRule,
  type IMutationInfo,
  type IRange,
  IResourceManagerService,
  UniverInstanceType,
  type Worksheet,
} from '@univerjs/core';
import type { InsertLines, Validate } from '../workbook/change';
import type { Book } from './book';

/** Only where Univer's validation is plugged in. */
const ADD_RULE = 'data-validation.mutation.addRule';

export function addLists(book: Book, lists: readonly Validate[]): void {
  if (!book.has(ADD_RULE)) return;
  for (const list of lists) {
    book.run(ADD_RULE, { subUnitId: book.get(list.sheet).getSheetId(), rule: listRule(list) });
  }
}

/** A drop-down list as Univer keeps it; other entries are marked, not refused. */
function listRule({ area, list }: Validate): IDataValidationRule {
  const { row, column, rows, columns } = area;
  return {
    uid: generateRandomId(6),
    type: DataValidationType.LIST,
    formula1: list.join(','),
    allowBlank: true,
    showErrorMessage: false,
    errorStyle: DataValidationErrorStyle.WARNING,
    renderMode: DataValidationRenderMode.ARROW,
    ranges: [{ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 }],
  };
}

/** Under this name Univer's validation keeps its rules with the workbook. */
const RULES = 'SHEET_DATA_VALIDATION_PLUGIN';

/**
 * The mutations that give inserted lines the rules of the line that they are to be like: a rule around the place grows by
 * itself, one that ends there does not. Asked for before the insertion, for the lines as they will be after it.
 */
export function listsLike(book: Book, sheet: Worksheet, change: InsertLines, like: number): IMutationInfo[] {
  const { what, at, count } = change;
  return rulesOf(book, sheet).flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range: IRange): IRange[] => {
      const [from, to] = what === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      const grows = from < at && to >= at;
      if (grows || like < from || like > to) return [];
      const lines = what === 'rows' ? ['startRow', 'endRow'] : ['startColumn', 'endColumn'];
      return [{ ...range, [lines[0] as string]: at, [lines[1] as string]: at + count - 1 }];
    });
    if (ranges.length === 0) return [];
    const params = { subUnitId: sheet.getSheetId(), rule: { ...rule, uid: generateRandomId(6), ranges } };
    return [{ id: ADD_RULE, params }];
  });
}

function rulesOf(book: Book, sheet: Worksheet): readonly IDataValidationRule[] {
  if (!book.has(ADD_RULE)) return [];
  const { injector, workbook } = book;
  const all = injector
    .get(IResourceManagerService)
    .getResources(workbook.getUnitId(), UniverInstanceType.UNIVER_SHEET)
    .find(({ name }) => name === RULES)?.data;
  if (!all) return [];
  const bySheet = JSON.parse(all) as Readonly<Record<string, readonly IDataValidationRule[] | undefined>>;
  return bySheet[sheet.getSheetId()] ?? [];
}
