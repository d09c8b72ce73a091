import { daysInMonth } from '../../../domain/time/calendar';
import { mapReferences, type Reference } from '../../../workbook/formulas/references';
import type { SheetGrid } from '../../../workbook/grid';
import { sheetKey } from '../../../workbook/sheetNames';
import { monthNamed } from '../../recognise/daily/monthNamed';
import type { YearMonth } from './renamedMonth';

/** Row and column in the sheet. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * The first formula of a month's sheet that means this one month, so that a copy of the sheet would go on counting it: it names a month, looks
 * into another month's sheet or at single cells of another one, or counts the month's days by their number. null where none does.
 */
export function boundFormula(grid: SheetGrid, from: YearMonth, to: YearMonth): Cell | null {
  const days = daysInMonth(from.year, from.month);
  const isLonger = days !== daysInMonth(to.year, to.month);
  for (const [r, row] of (grid.formulas ?? []).entries()) {
    for (const [c, content] of row.entries()) {
      if (typeof content !== 'string' || !content.startsWith('=')) continue;
      const isBound = isOfMonth(content, grid.sheet, from) || (isLonger && hasNumber(content, days));
      if (isBound) return { row: grid.top + r, column: grid.left + c };
    }
  }
  return null;
}

const TEXT = /"(?:[^"]|"")*"/g;

function isOfMonth(formula: string, home: string, { year, month }: YearMonth): boolean {
  let bound = (formula.match(TEXT) ?? []).some((text) => monthNamed(text).month !== null);
  const rest = mapReferences(formula.replace(TEXT, '""'), (reference) => {
    bound ||= reference.sheet !== null && isFixedTo(reference, reference.sheet, home);
    return '#REF!';
  });
  // What is left before a `!` is a reference through several sheets or to another workbook.
  const others = rest.replace(/(?:'(?:[^']|'')*'|[\w.\u0080-\uffff]+)!#REF!/g, '').replace(/#REF!/g, '');
  return bound || others.includes('!') || new RegExp(`DATE\\(${year},0?${month},`, 'i').test(others.replace(/\s/g, ''));
}

/** Whole columns of a sheet, and cells that `$` holds, are for every month the same; the 30 cells beside 30 days are not. */
function isFixedTo({ rows, columns }: Reference, sheet: string, home: string): boolean {
  if (sheetKey(sheet) === sheetKey(home) || monthNamed(sheet).month !== null) return true;
  const isHeld = [...(rows ?? []), ...(columns ?? [])].every(({ fixed }) => fixed);
  return !isHeld && rows !== null && columns !== null;
}

function hasNumber(formula: string, number: number): boolean {
  const rest = mapReferences(formula.replace(TEXT, ''), () => '#REF!');
  return new RegExp(`(?<![\\w.$])${number}(?![\\w.])`).test(rest);
}
