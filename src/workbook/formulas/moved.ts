import { MAX_COLUMNS, MAX_ROWS } from '../contents';
import type { LineMove } from '../lines';
import { sheetKey } from '../sheetNames';
import { mapReferences, type Ends, type Reference, type ReferenceEnd } from './references';

/**
 * The formula as a spreadsheet spells it after whole lines were inserted or removed: references to what moved go along,
 * ranges around the place grow or shrink, and a reference to removed cells alone is `#REF!`. `$` makes no difference
 * here. A range does not grow by a line inserted right above its first or below its last one.
 * `home`: the sheet in which the formula stands.
 */
export function movedFormula(formula: string, home: string, move: LineMove): string {
  return mapReferences(formula, (reference) => movedReference(reference, home, move));
}

/** One reference of such a formula; the same object where it stays as it is. */
export function movedReference(reference: Reference, home: string, move: LineMove): Reference | '#REF!' {
  if (sheetKey(reference.sheet ?? home) !== sheetKey(move.sheet)) return reference;
  const ends = reference[move.what];
  if (ends === null) return reference;
  const size = move.what === 'rows' ? MAX_ROWS : MAX_COLUMNS;
  const moved = move.removed ? withoutLines(ends, move) : withLines(ends, move, size);
  if (moved === '#REF!') return moved;
  return moved === ends ? reference : { ...reference, [move.what]: moved };
}

function withLines(ends: Ends, { at, count }: LineMove, size: number): Ends {
  if (ends.every(({ index }) => index < at)) return ends;
  // A range down to the sheet's last row ends there still.
  const shift = (end: ReferenceEnd) =>
    end.index < at ? end : { ...end, index: Math.min(end.index + count, size - 1) };
  return [shift(ends[0]), shift(ends[1])];
}

function withoutLines(ends: Ends, { at, count }: LineMove): Ends | '#REF!' {
  const end = at + count;
  const upward = ends[0].index <= ends[1].index;
  const [first, last] = upward ? ends : [ends[1], ends[0]];
  if (last.index < at) return ends;
  if (first.index >= at && last.index < end) return '#REF!';
  const from = { ...first, index: first.index < at ? first.index : first.index < end ? at : first.index - count };
  const to = { ...last, index: last.index < end ? at - 1 : last.index - count };
  return upward ? [from, to] : [to, from];
}
