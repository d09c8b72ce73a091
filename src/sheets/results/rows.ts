import type { CellWrite, Change } from '../../workbook/change';
import type { ColumnPlaces, ResultColumn, ResultRow } from './columns';
import type { Content } from './contents';

const DATE_FORMAT = 'yyyy-mm-dd';

export function rowWrites(
  contents: ReadonlyMap<ResultColumn, Content>,
  row: number,
  places: ColumnPlaces,
): CellWrite[] {
  return [...contents].map(([column, content]) => ({ row, column: places[column], ...content }));
}

/** Days are dates; a value, and what it should be, look as its cell does. Rows that follow each other in one change. */
export function rowFormats(
  sheet: string,
  rows: readonly { readonly row: ResultRow; readonly at: number }[],
  places: ColumnPlaces,
): Change[] {
  const runs: { at: number; formats: string[] }[] = [];
  for (const { row, at } of [...rows].sort((a, b) => a.at - b.at)) {
    const last = runs[runs.length - 1];
    if (last && last.at + last.formats.length === at) last.formats.push(row.format);
    else runs.push({ at, formats: [row.format] });
  }
  return runs.flatMap(({ at, formats }): Change[] => {
    const area = { row: at, rows: formats.length, columns: 1 };
    const asItsCell = formats.map((format) => [format]);
    return [
      { kind: 'format', sheet, area: { ...area, column: places.day }, numberFormat: DATE_FORMAT },
      { kind: 'format', sheet, area: { ...area, column: places.value }, numberFormat: asItsCell },
      { kind: 'format', sheet, area: { ...area, column: places.expected }, numberFormat: asItsCell },
    ];
  });
}
