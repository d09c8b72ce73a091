import {
  DataValidationType,
  DataValidationErrorStyle,
  generateRandomId,
  type IDataValidationRule,
} from '@univerjs/core';
import type { Validate } from '../workbook/change';

/** A drop-down list as Univer keeps it; other entries are marked, not refused. */
export function listRule({ area, list }: Validate): IDataValidationRule {
  const { row, column, rows, columns } = area;
  return {
    uid: generateRandomId(6),
    type: DataValidationType.LIST,
    formula1: list.join(','),
    allowBlank: true,
    showErrorMessage: false,
    errorStyle: DataValidationErrorStyle.WARNING,
    ranges: [{ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 }],
  };
}
