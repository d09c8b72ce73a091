import { columnName } from '../../domain/cells';
import { movedFormula } from '../../workbook/formulas/moved';
import { movedReference } from '../../workbook/formulas/moved';
import { mapReferences, type Ends, type ReferenceEnd } from '../../workbook/formulas/references';
import type { Area } from '../../workbook/grid';
import { movedArea, movedLine, type LineMove } from '../../workbook/lines';
import { sheetKey } from '../../workbook/sheetNames';
import { areaFrom, areasFrom, areaText } from '../model/addresses';

/** Lines that come or go in one sheet, and the line that new ones look like, where it was before. */
export interface LineMoving {
  readonly move: LineMove;
  readonly like: number | null;
}

/** An area in the moved sheet after the move; null where all of it went. */
export function movedRef(ref: string, move: LineMove): string | null {
  const area = areaFrom(ref);
  const moved = area && movedArea(area, move);
  return moved && areaText(moved);
}

/** Areas apart by blanks; '' where all of them went. */
export function movedSqref(sqref: string, { move, like }: LineMoving, grows = false): string {
  const moved = areasFrom(sqref).flatMap((area) => movedArea(area, move) ?? []);
  const all =
    grows && like !== null ? [...moved, ...moved.flatMap((area) => sharedWith(area, move, like) ?? [])] : moved;
  return sorted(all).map(areaText).join(' ');
}

/** The part of inserted lines that takes over what is meant for an area with the line that they are like. */
function sharedWith(area: Area, { what, at, count }: LineMove, like: number): Area | null {
  const [from, length] = what === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const source = like < at ? like : like + count;
  // What lies around the place has grown by itself.
  if (source < from || source >= from + length || (at >= from && at < from + length)) return null;
  return what === 'rows' ? { ...area, row: at, rows: count } : { ...area, column: at, columns: count };
}

function sorted(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** First row and column that areas touch: what relative references of their rules count from. */
export function baseOf(sqref: string): { readonly rows: number; readonly columns: number } {
  const areas = areasFrom(sqref);
  return {
    rows: Math.min(...areas.map(({ row }) => row)),
    columns: Math.min(...areas.map(({ column }) => column)),
  };
}

/**
 * A formula of a rule (a conditional format, a validation) after the move. References with `$` move as in cells. The
 * others stand as far from their cell as before, so they go along with the first cell of the rule.
 */
export function movedRule(formula: string, home: string, move: LineMove, by: number): string {
  return mapReferences(formula, (reference) => {
    const ends = reference[move.what];
    const isOwn = sheetKey(reference.sheet ?? home) === sheetKey(home);
    if (!isOwn || ends === null || ends.some(({ fixed }) => fixed)) return movedReference(reference, home, move);
    if (by === 0) return reference;
    const shift = (end: ReferenceEnd) => ({ ...end, index: end.index + by });
    const shifted: Ends = [shift(ends[0]), shift(ends[1])];
    return shifted.some(({ index }) => index < 0) ? '#REF!' : { ...reference, [move.what]: shifted };
  });
}

/** A formula in a cell, a name or a chart. */
export function movedText(formula: string, home: string, move: LineMove): string {
  return movedFormula(formula, home, move);
}

/** `B7` after the move; null where it went. */
export function movedCell(row: number, column: number, move: LineMove): string | null {
  const [r, c] = move.what === 'rows' ? [movedLine(row, move), column] : [row, movedLine(column, move)];
  return r === null || c === null ? null : `${columnName(c)}${r + 1}`;
}
