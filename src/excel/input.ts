import type { CellValue } from '../domain/cells';
import { isErrorValue } from '../domain/cells';
import type { CellWrite } from '../workbook/change';

/**
 * What a text may look like to Excel: anything with a digit may be a number, a date, a time, a percentage, an
 * amount, a fraction in some language. Rather one apostrophe too many than an order number that ends in zeros.
 */
const MAY_BE_TAKEN_FOR_A_VALUE = /[\p{N}〇]|[一二三四五六七八九十廿卅正][年月日时點点]/u;
const MAY_BEGIN_A_FORMULA = /^[\s]*[=+\-@'#＝＋－＠]/;
const BOOLEAN = /^\s*(true|false)\s*$/i;

/** A cell's write as Excel has to be given it, so that formulas are formulas and texts stay texts. */
export function inputOf({ value, formula }: Pick<CellWrite, 'value' | 'formula'>): CellValue {
  if (formula !== undefined) return formula;
  if (typeof value !== 'string') return value ?? '';
  // An error is written as the error that it names, never as a text that looks like one.
  return value === '' || isErrorValue(value) || !mayBeConverted(value) ? value : `'${value}`;
}

/** The apostrophe is hidden by Excel and keeps it from making anything but text of what follows. */
function mayBeConverted(text: string): boolean {
  return MAY_BEGIN_A_FORMULA.test(text) || MAY_BE_TAKEN_FOR_A_VALUE.test(text) || BOOLEAN.test(text);
}
