import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { CustomFunctionsError } from './customFunctions';

const ERRORS: ReadonlySet<string> = ERROR_TYPE_SET;

/** A cell as Excel passes it to a custom function: blank is 0, an error inside a range is an error object. */
function toArgument(value: Nullable<BaseValueObject>): unknown {
  if (!value || value.isNull()) return 0;
  return value.isError() ? new CustomFunctionsError((value as ErrorValueObject).getErrorType()) : value.getValue();
}

/** A range, an array or a scalar as a matrix; a scalar is `[[x]]`. */
export function toMatrix(value: BaseValueObject): unknown[][] {
  if (!value.isArray()) return [[toArgument(value)]];
  const array = value as ArrayValueObject;
  const rows = Array.from({ length: array.getRowCount() }, () => new Array<unknown>(array.getColumnCount()).fill(0));
  array.iterator((cell, row, column) => {
    const target = rows[row];
    if (target) target[column] = toArgument(cell);
  });
  return rows;
}

/** What a function returned: a matrix spills, a 1×1 matrix is its one value. */
export function fromResult(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return fromElement(result);
  const rows = (result as unknown[]).map((row) => (Array.isArray(row) ? row : [row]).map(fromElement));
  const first = rows[0]?.[0];
  if (rows.length === 1 && rows[0]?.length === 1 && first) return first;
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** What was thrown, as the error a cell shows; anything but an Excel error is #VALUE!. */
export function fromThrown(error: unknown): ErrorValueObject {
  const code = error instanceof CustomFunctionsError ? error.code : '';
  return ErrorValueObject.create((ERRORS.has(code) ? code : ErrorType.VALUE) as ErrorType);
}

/** Excel shows a null inside a returned matrix as 0. */
function fromElement(value: unknown): BaseValueObject {
  if (value instanceof CustomFunctionsError) return fromThrown(value);
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value !== 'number') return StringValueObject.create(String(value));
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}
