import { isErrorValue } from '../../domain/cells';
import { parseCellDate } from '../../sheets/recognise/cellDate';
import { parseCellNumber } from '../../sheets/recognise/cellNumber';
import { functionErrors } from '../../text/functions/zh-CN';
import { excelError, MISSING, receivedError } from './errors';
import { labelOf } from './labels';

/** What a cell means to a parameter: a value, or what is thrown in its place. */
export type Read = number | string | CustomFunctions.Error | typeof MISSING;

/** Reads one cell for the parameter `name`. A number needs no reader unless `numbersToo`. */
export interface Reader {
  (cell: unknown, name: string): Read;
  readonly numbersToo?: boolean;
}

const BLANK = /^\s*$/;
const SECONDS_PER_DAY = 86400;

/** A range as Excel passes it; a parameter that was left out comes as null, undefined or [[null]]. */
export type Matrix = any[][] | null | undefined;

/** A parameter whose cells are read in another way than as numbers. */
export interface Typed {
  readonly matrix: Matrix;
  readonly reader: Reader;
}

/** Cells taken as text; a number as Excel joins it. Blank → ''. */
export function text(matrix: Matrix): Typed {
  return { matrix, reader: readText };
}

/** Cells taken as numbers, but a blank stays '' where the platform tells it from 0 (a formula's "" always does). */
export function orBlank(matrix: Matrix): Typed {
  return { matrix, reader: readNumberOrBlank };
}

/** Cells taken as numbers where 0 means none, and so does a missing figure. */
export function orNone(matrix: Matrix): Typed {
  return { matrix, reader: readNumberOrZero };
}

/** Cells taken as Excel serials, dates written as text included; a time is the fraction. Blank or missing → 0. */
export function moment(matrix: Matrix): Typed {
  return { matrix, reader: readMoment };
}

/**
 * As Excel's arithmetic does: blank is 0, TRUE is 1, text is its number; and `1,391`, `4.86%`, `¥2,655.00` too. A cell
 * that says there is no figure (`-`, 无) is '': missing is not zero, and only a blank cannot be told from it.
 */
export const readFigure: Reader = (cell, name) => {
  if (typeof cell === 'number') return cell;
  if (cell === null || cell === undefined) return 0;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (typeof cell !== 'string') return receivedError(cell);
  const read = parseCellNumber(cell);
  if (read.kind === 'number') return read.value;
  if (read.kind === 'missing') return BLANK.test(cell) ? 0 : '';
  if (read.kind === 'error') return receivedError(cell);
  return excelError('invalidValue', functionErrors.notANumber(labelOf(name), cell));
};

/** A figure without which there is no result: a missing one leaves it missing too. */
export const readNumber: Reader = (cell, name) => {
  const read = readFigure(cell, name);
  return read === '' ? MISSING : read;
};

/** A missing figure is 0, for parameters where 0 means none. */
export const readNumberOrZero: Reader = (cell, name) => readFigure(cell, name) || 0;

/** A blank is '' as well. */
export const readNumberOrBlank: Reader = (cell, name) => {
  const isBlank = cell === null || cell === undefined || (typeof cell === 'string' && BLANK.test(cell));
  return isBlank ? '' : readFigure(cell, name);
};

export const readText: Reader = Object.assign(
  (cell: unknown): Read => {
    if (cell === null || cell === undefined) return '';
    if (typeof cell === 'object') return receivedError(cell);
    if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
    const written = String(cell);
    return isErrorValue(written) ? receivedError(written) : written;
  },
  { numbersToo: true },
);

export const readMoment: Reader = (cell, name) => {
  if (typeof cell !== 'string' || isErrorValue(cell)) return readNumber(cell, name);
  const date = parseCellDate(cell);
  if (date) return date.day + (date.seconds ?? 0) / SECONDS_PER_DAY;
  if (parseCellNumber(cell).kind === 'missing') return 0;
  return excelError('invalidValue', functionErrors.notADate(labelOf(name), cell));
};
