import type { Area } from '../../../workbook/grid';
import type { View } from '../../recognise/view';
import type { Band } from './band';

/** Why no line can be inserted at a place without harm. */
export type Obstacle = 'otherContent' | 'mergedCells' | 'excelTable';

/**
 * What stands in the way of a whole row (or column) at a line: something else beside the table that it would tear apart, cells merged
 * across the place, or a table of Excel's own that would not grow by it. null where nothing does.
 */
export function obstacleAt(band: Band, at: number): Obstacle | null {
  if (isThroughMerge(band, at)) return 'mergedCells';
  if (isOutsideTable(band, at)) return 'excelTable';
  return isBesideOthers(band, at) ? 'otherContent' : null;
}

/** Whether days are merged across the place. A title over all of the table, which begins in its header, only becomes longer. */
function isThroughMerge({ view, positions, tables }: Band, at: number): boolean {
  const headerEnd = Math.max(...tables.map(({ table: { header } }) => header.to));
  return (view.grid.merges ?? []).some((area) => {
    const { from, to, first, last } = linesOf(view, area);
    const isOfDays = from > headerEnd && first <= positions.to && last >= positions.from;
    return isOfDays && from < at && at <= to;
  });
}

/** Whether a line that is not there yet, or not yet filled, would be left out of the Excel table around the days. */
export function isOutsideTable({ view, positions }: Band, at: number): boolean {
  return (view.grid.tables ?? []).some((area) => {
    const { from, to, first, last } = linesOf(view, area);
    // Columns of such a table have headers that are texts and its own business.
    if (view.across) return first <= positions.to && last >= positions.from;
    return first <= positions.to && last >= positions.from && !(at > from && at <= to);
  });
}

interface Lines {
  readonly from: number;
  readonly to: number;
  /** First and last position. */
  readonly first: number;
  readonly last: number;
}

function linesOf(view: View, { row, column, rows, columns }: Area): Lines {
  const [line, position] = view.locate({ row, column });
  const [lines, positions] = view.across ? [columns, rows] : [rows, columns];
  return { from: line, to: line + lines - 1, first: position, last: position + positions - 1 };
}

/** Whether something outside of the table stands on both sides of the place: it belongs together, and would be parted. */
function isBesideOthers({ view, positions }: Band, at: number): boolean {
  const isFilled = (line: number) => {
    for (let position = 0; position < view.positions; position++) {
      const isOwn = position >= positions.from && position <= positions.to;
      if (!isOwn && view.at(line, position) !== '') return true;
    }
    return false;
  };
  return at < view.lines && isFilled(at - 1) && isFilled(at);
}
