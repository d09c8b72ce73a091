/**
 * What a spreadsheet cell holds, as every spreadsheet hands it over: a blank cell is the empty text,
 * an error is its own name (`#DIV/0!`), a date is Excel's serial number.
 */
export type CellValue = string | number | boolean;

/** A cell, counted from zero as Office.js and Univer count: row 0, column 0 is A1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const ERROR_VALUES = new Set(['#DIV/0!', '#VALUE!', '#NUM!', '#N/A', '#NAME?', '#REF!', '#NULL!', '#SPILL!', '#CALC!']);

/** Whether a cell shows an Excel error instead of a value. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && ERROR_VALUES.has(value);
}

/** Column letters of a zero-based column: 0 → A, 27 → AB. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `B7`, as users write a cell. */
export function cellName(place: { readonly row: number; readonly column: number }): string {
  return `${columnName(place.column)}${place.row + 1}`;
}
