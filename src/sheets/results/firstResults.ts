import type { CellWrite, Change } from '../../workbook/change';
import {
  COLUMN_WIDTHS,
  RESULT_COLUMNS,
  type ColumnPlaces,
  type ResultColumn,
  type ResultRow,
  type ResultWords,
} from './columns';
import { contentsOf } from './contents';
import { keepRecord, tracesOf } from './record';
import { rowFormats, rowWrites } from './rows';

const [TITLE_ROW, NOTE_ROW, HEADER_ROW, FIRST_ROW] = [0, 1, 2, 3];

/** Prose goes on in a second line; 编号, which nobody reads, does not make its row high. */
const WRAPPED: readonly ResultColumn[] = ['rule', 'sentence', 'known', 'remark'];

/** A new sheet: one row per finding, the most urgent first. */
export function planFirstResults(sheet: string, rows: readonly ResultRow[], words: ResultWords): readonly Change[] {
  const places = Object.fromEntries(RESULT_COLUMNS.map((column, at) => [column, at])) as ColumnPlaces;
  const line = (row: number, count = 1) => ({ row, column: 0, rows: count, columns: RESULT_COLUMNS.length });
  const cells: CellWrite[] = [
    { row: TITLE_ROW, column: 0, value: words.title },
    { row: NOTE_ROW, column: 0, value: words.note },
    ...RESULT_COLUMNS.map((column, at): CellWrite => ({ row: HEADER_ROW, column: at, value: words.headers[column] })),
    ...rows.flatMap((row, i) => rowWrites(contentsOf(row), FIRST_ROW + i, places).filter(({ value }) => value !== '')),
  ];
  const at = rows.map((row, i) => ({ row, at: FIRST_ROW + i }));
  return [
    { kind: 'addSheet', sheet },
    ...rowFormats(sheet, at, places),
    { kind: 'write', sheet, cells },
    {
      kind: 'style',
      sheet,
      titles: [{ row: TITLE_ROW, column: 0, rows: 1, columns: 1 }],
      headers: [line(HEADER_ROW)],
      ...(rows.length > 0 && {
        wrapped: WRAPPED.map((column) => ({ ...line(FIRST_ROW, rows.length), column: places[column], columns: 1 })),
      }),
      columnWidths: COLUMN_WIDTHS,
      frozenRows: FIRST_ROW,
      page: { orientation: 'landscape', repeatedRows: { row: HEADER_ROW, rows: 1 } },
    },
    keepRecord(sheet, {
      ...{ kind: 'results', title: words.title, note: words.note },
      rows: Object.fromEntries(rows.map((row) => [row.id, tracesOf(contentsOf(row))])),
    }),
  ];
}
