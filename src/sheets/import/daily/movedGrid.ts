import type { CellWrite } from '../../../workbook/change';
import { movedFormula } from '../../../workbook/formulas/moved';
import type { SheetGrid } from '../../../workbook/grid';
import { movedArea, type LineMove } from '../../../workbook/lines';

type Matrix<T> = readonly (readonly T[])[];

/** A sheet read with its formulas, as it is after lines have come in, blank ones, or gone. */
export function movedGrid(grid: SheetGrid, move: LineMove): SheetGrid {
  const { top, left, values, formulas = values, formats, merges } = grid;
  const at = move.at - (move.what === 'rows' ? top : left);
  const lines = <T>(matrix: Matrix<T>, blank: T): T[][] =>
    move.what === 'rows' ? movedRows(matrix, at, move, blank) : matrix.map((row) => movedRow(row, at, move, blank));
  const respelled = formulas.map((row) =>
    row.map((content) =>
      typeof content === 'string' && content.startsWith('=') ? movedFormula(content, grid.sheet, move) : content,
    ),
  );
  return {
    ...grid,
    values: lines(values, ''),
    formulas: lines(respelled, ''),
    ...(formats && { formats: lines(formats, 'General') }),
    ...(merges && { merges: merges.flatMap((area) => movedArea(area, move) ?? []) }),
  };
}

function movedRows<T>(matrix: Matrix<T>, at: number, { count, removed }: LineMove, blank: T): T[][] {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  if (removed) rows.splice(at, count);
  else rows.splice(at, 0, ...Array.from({ length: count }, () => new Array<T>(width).fill(blank)));
  return rows;
}

function movedRow<T>(row: readonly T[], at: number, { count, removed }: LineMove, blank: T): T[] {
  const cells = [...row];
  if (removed) cells.splice(at, count);
  else cells.splice(at, 0, ...new Array<T>(count).fill(blank));
  return cells;
}

/** A sheet as it is after some cells of it were written; what formulas show is not known. */
export function writtenGrid(grid: SheetGrid, writes: readonly CellWrite[]): SheetGrid {
  const [values, formulas] = [grid.values, grid.formulas ?? grid.values].map((matrix) => matrix.map((row) => [...row]));
  for (const { row, column, value = '', formula } of writes) {
    const [i, j] = [row - grid.top, column - grid.left];
    const [shown, held] = [values?.[i], formulas?.[i]];
    if (!shown || !held) continue;
    shown[j] = formula === undefined ? value : '';
    held[j] = formula ?? value;
  }
  return { ...grid, values: values ?? [], formulas: formulas ?? [] };
}
