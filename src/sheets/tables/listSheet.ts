import type { CellValue } from '../../domain/cells';
import type { Area } from '../../workbook/grid';
import type { CellWrite, Change } from '../../workbook/change';

/** A column of a sheet that is made new. */
export interface ListColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly format?: string;
  /** Words that its cells are chosen from. */
  readonly list?: readonly string[];
}

/** Rows below the header that have formats and lists, so that typing goes on in them. */
const ROOM = 200;

/** A new sheet of one header and lines below it: formats and lists reach further than the lines do. */
export function listSheet(
  sheet: string,
  columns: readonly ListColumn[],
  lines: readonly (readonly (CellValue | undefined)[])[],
): readonly Change[] {
  const below = (column: number): Area => ({ row: 1, column, rows: lines.length + ROOM, columns: 1 });
  const cells = [columns.map(({ header }) => header), ...lines].flatMap((line, row) =>
    line.flatMap((value, column): CellWrite[] => (value === undefined || value === '' ? [] : [{ row, column, value }])),
  );
  return [
    { kind: 'addSheet', sheet },
    ...columns.flatMap(({ format }, column): Change[] =>
      format ? [{ kind: 'format', sheet, area: below(column), numberFormat: format }] : [],
    ),
    { kind: 'write', sheet, cells },
    ...columns.flatMap(({ list }, column): Change[] =>
      list ? [{ kind: 'validate', sheet, area: below(column), list }] : [],
    ),
    {
      kind: 'style',
      sheet,
      headers: [{ row: 0, column: 0, rows: 1, columns: columns.length }],
      titles: [],
      columnWidths: columns.map(({ width }) => width),
      frozenRows: 1,
    },
  ];
}
