import type { SheetGrid } from '../../workbook/grid';
import { keyedLayout } from './keyedLayout';
import { KEYED_SHEET_NAMES, KEYED_SHEETS, type KeyedSheet, type KeyedSheetId } from './rows';

/** So many of the columns that we would fill a sheet must have, and so many of its own must be among them. */
const MOST = 0.6;
const HALF = 0.5;

/**
 * The sheet that rows of a kind go to: the one with the name of ours, else the one whose columns are these, whatever it is
 * called. An export that was pasted in as it is has the key too, but dozens of columns of its own: it is never written into.
 */
export function keyedSheetFor(id: KeyedSheetId, grids: readonly SheetGrid[]): SheetGrid | undefined {
  const named = grids.find(({ sheet }) => sheet === KEYED_SHEETS[id].name);
  if (named) return named;
  let best: { readonly grid: SheetGrid; readonly share: number } | undefined;
  for (const grid of grids) {
    const share = KEYED_SHEET_NAMES.has(grid.sheet) ? 0 : shareOfColumns(id, grid);
    if (share > (best?.share ?? 0)) best = { grid, share };
  }
  return best?.grid;
}

/** The share of our columns that a sheet has; 0 where it is another kind of sheet. */
function shareOfColumns(id: KeyedSheetId, grid: SheetGrid): number {
  const layout = keyedLayout(id, grid);
  if (!layout) return 0;
  const { columns }: KeyedSheet = KEYED_SHEETS[id];
  const known = columns.filter((column) => layout.placeOf(column.id) !== null).length;
  const { view, headerLine } = layout;
  let headers = 0;
  for (let position = 0; position < view.positions; position++) if (view.at(headerLine, position) !== '') headers++;
  const share = known / columns.length;
  return share >= MOST && known / headers >= HALF ? share : 0;
}
