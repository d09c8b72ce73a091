import type { CellValue } from '../../../../src/domain/cells';
import type { Area } from '../../../../src/workbook/grid';
import type { Layout } from './layout';

/** Titles over the whole table, and groups over their names. */
export function mergesOf(
  { top, left, depth, across }: Layout,
  header: readonly { readonly cells: readonly CellValue[] }[],
  titles: number,
  above: number,
  wide: number,
): Area[] {
  const merges = Array.from({ length: titles }, (_, i): Area => ({
    row: top + i,
    column: left,
    rows: 1,
    columns: wide,
  }));
  if (depth === 1) return merges;
  const [groups, names] = header as [(typeof header)[number], (typeof header)[number]];
  for (let from = 0; from < groups.cells.length; from++) {
    if (groups.cells[from] === '') continue;
    let to = from;
    while (groups.cells[to + 1] === '' && names.cells[to + 1] !== '') to++;
    if (to === from) continue;
    const length = to - from + 1;
    merges.push(
      across
        ? { row: top + above + from, column: left, rows: length, columns: 1 }
        : { row: top + above, column: left + from, rows: 1, columns: length },
    );
  }
  return merges;
}
