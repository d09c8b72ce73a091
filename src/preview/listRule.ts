import {
  DataValidationType,
  DataValidationErrorStyle,
  DataValidationRenderMode,
  generateRandomId,
  type IDataValidationRule,
} from '@univerjs/core';
import type { Validate } from '../workbook/change';
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
