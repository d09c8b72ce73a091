import type { CellWrite } from '../../../workbook/change';
import { copiedFormula } from '../../../workbook/formulas/copied';
import { movedFormula } from '../../../workbook/formulas/moved';
import { mapReferences, type Ends } from '../../../workbook/formulas/references';
import { movedLine, type LineMove } from '../../../workbook/lines';
import { sheetKey } from '../../../workbook/sheetNames';
import type { View } from '../../recognise/view';
import { cellIn } from '../fieldPlace';

/** A formula of a new line is that of another line, copied. */
export interface CopiedFormula {
  readonly position: number;
  /** The line it is copied from, as the sheet is now. */
  readonly like: number;
  /** The new line, as it will be. */
  readonly to: number;
}

/** How ranges take a new line in that lies at the end, or at the beginning, of a block of days. All lines as they will be. */
export interface Growth {
  readonly line: number;
  readonly edge: 'end' | 'start';
  /** Ranges that end there or between there and the new line grow. */
  readonly reach: number;
  /** The block: a range that begins behind its first line, or ends before its last one, is of some of its days only. */
  readonly block: { readonly from: number; readonly to: number };
  /** Positions of the block: ranges beside it are of something else. */
  readonly positions: { readonly from: number; readonly to: number };
}

/** Formulas to be written once lines have moved. */
export interface LineFormulas {
  readonly view: View;
  readonly copies: readonly CopiedFormula[];
  /** The nearest to the block first: each takes the range as the ones before it left it. */
  readonly growths: readonly Growth[];
  /** Lines of days, as the sheet is now: in them only ranges between `$` signs are of all days. */
  readonly days: ReadonlySet<number>;
}

/**
 * The writes: totals whose ranges grow, and formulas of new lines. `moves`: every insertion of the batch before them, in its order,
 * of all sheets.
 */
export function formulaWrites(formulas: LineFormulas, moves: readonly LineMove[]): CellWrite[] {
  const { view, copies, growths } = formulas;
  const after = (line: number, position: number): string => {
    const { formula = '' } = cellIn(view, line, position);
    return moves.reduce((text, move) => movedFormula(text, view.grid.sheet, move), formula);
  };
  const writes: CellWrite[] = [];
  if (growths.length > 0) {
    for (let line = 0; line < view.lines; line++) {
      for (let position = 0; position < view.positions; position++) {
        if (!view.formula(line, position).includes(':')) continue;
        const was = after(line, position);
        const formula = grown(was, formulas, formulas.days.has(line));
        if (formula !== was) writes.push({ ...placeIn(view, lineAfter(view, line, moves), position), formula, was });
      }
    }
  }
  for (const { position, like, to } of copies) {
    const source = grown(after(like, position), formulas, true);
    const by = to - lineAfter(view, like, moves);
    const formula = view.across ? copiedFormula(source, 0, by) : copiedFormula(source, by, 0);
    // A first line has nothing above it to compare with.
    const isWhole = !formula.includes('#REF!') || source.includes('#REF!');
    if (isWhole) writes.push({ ...placeIn(view, to, position), formula, was: '' });
  }
  return writes;
}

function placeIn(view: View, line: number, position: number): { readonly row: number; readonly column: number } {
  const { row, column } = view.place(line, position);
  return { row, column };
}

/** The line of a view after insertions into its sheet. */
export function lineAfter(view: View, line: number, moves: readonly LineMove[]): number {
  const offset = offsetOf(view);
  let index = line + offset;
  for (const move of moves) {
    const isOwn =
      sheetKey(move.sheet) === sheetKey(view.grid.sheet) && move.what === (view.across ? 'columns' : 'rows');
    if (isOwn) index = movedLine(index, move) as number;
  }
  return index - offset;
}

function offsetOf({ across, grid }: View): number {
  return across ? grid.left : grid.top;
}

/** A formula whose ranges have taken the new lines in. */
function grown(formula: string, formulas: LineFormulas, isOfDay: boolean): string {
  const { view, growths } = formulas;
  const { sheet } = view.grid;
  const [along, beside] = view.across ? (['columns', 'rows'] as const) : (['rows', 'columns'] as const);
  const besideOffset = view.across ? view.grid.top : view.grid.left;
  return mapReferences(formula, (reference) => {
    const ends = reference[along];
    const across = reference[beside];
    if (ends === null || reference.single || sheetKey(reference.sheet ?? sheet) !== sheetKey(sheet)) return reference;
    if (isOfDay && !(ends[0].fixed && ends[1].fixed)) return reference;
    const touches = ({ positions: { from, to } }: Growth) =>
      across === null || (across[0].index - besideOffset <= to && across[1].index - besideOffset >= from);
    const longer = growths.filter(touches).reduce((range, growth) => grownBy(range, growth, offsetOf(view)), ends);
    return longer === ends ? reference : { ...reference, [along]: longer };
  });
}

function grownBy(range: Ends, { line, edge, reach, block }: Growth, offset: number): Ends {
  const [from, to] = [range[0].index - offset, range[1].index - offset];
  if (edge === 'end') {
    const reaches = to >= reach && to < line && from <= block.from;
    return reaches ? [range[0], { ...range[1], index: line + offset }] : range;
  }
  const reaches = from <= reach && from > line && to >= block.to;
  return reaches ? [{ ...range[0], index: line + offset }, range[1]] : range;
}
