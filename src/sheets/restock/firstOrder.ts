import type { CellWrite, Change } from '../../workbook/change';
import { ORDER_COLUMNS } from './columns';
import { orderSheetName, type Order } from './order';
import { keepRecord, recordedRow, rowKey, type OrderRecord } from './record';
import {
  contentsOf,
  FIRST_ROW,
  HEADER_ROW,
  layOut,
  NOTE_ROW,
  noteOf,
  OWN_PLACES,
  titleOf,
  TITLE_ROW,
  type LaidRow,
  type RowContents,
} from './rows';

/** A new sheet with the table: one block per supplier with its sum, to be printed on A4 across. */
export function planFirstOrder(order: Order): readonly Change[] {
  const sheet = orderSheetName(order.due);
  const laid = layOut(order);
  const rows = laid.map((row, i) => contentsOf(row, FIRST_ROW + i, OWN_PLACES));
  const line = (row: number) => ({ row, column: 0, rows: 1, columns: ORDER_COLUMNS.length });
  const body = { row: FIRST_ROW, rows: laid.length };
  const cells: CellWrite[] = [
    { row: TITLE_ROW, column: 0, value: titleOf(order) },
    { row: NOTE_ROW, column: 0, value: noteOf(order) },
    ...ORDER_COLUMNS.map(({ header }, column): CellWrite => ({ row: HEADER_ROW, column, value: header })),
    ...rows.flatMap((contents, i) => rowWrites(contents, FIRST_ROW + i)),
  ];
  return [
    { kind: 'addSheet', sheet },
    ...ORDER_COLUMNS.flatMap(({ format }, column): Change[] =>
      format === 'General'
        ? []
        : [{ kind: 'format', sheet, area: { ...body, column, columns: 1 }, numberFormat: format }],
    ),
    { kind: 'write', sheet, cells },
    {
      kind: 'style',
      sheet,
      titles: [{ row: TITLE_ROW, column: 0, rows: 1, columns: 1 }],
      headers: [line(HEADER_ROW), ...laid.flatMap(({ kind }, i) => (kind === 'item' ? [] : [line(FIRST_ROW + i)]))],
      wrapped: [line(HEADER_ROW), ...itemRuns(laid).map((run) => ({ ...line(FIRST_ROW + run.at), rows: run.count }))],
      columnWidths: ORDER_COLUMNS.map(({ width }) => width),
      frozenRows: FIRST_ROW,
      page: { orientation: 'landscape', repeatedRows: { row: HEADER_ROW, rows: 1 } },
    },
    keepRecord(sheet, recordOf(order, laid, rows)),
  ];
}

/** Where items follow each other; the words above and below them may run on over the cells beside them. */
function itemRuns(laid: readonly LaidRow[]): { readonly at: number; count: number }[] {
  const runs: { readonly at: number; count: number }[] = [];
  for (const [at, { kind }] of laid.entries()) {
    const last = runs[runs.length - 1];
    if (kind !== 'item') continue;
    if (last && last.at + last.count === at) last.count++;
    else runs.push({ at, count: 1 });
  }
  return runs;
}

function recordOf(order: Order, laid: ReturnType<typeof layOut>, rows: readonly RowContents[]): OrderRecord {
  return {
    ...{ kind: 'order', asOf: order.asOf, reviewDays: order.reviewDays, note: noteOf(order) },
    rows: laid.flatMap((row, i) =>
      row.kind === 'item' ? [recordedRow(rowKey(row.row.line), FIRST_ROW + i, rows[i] as RowContents)] : [],
    ),
  };
}

function rowWrites(contents: RowContents, row: number): CellWrite[] {
  return [...contents].flatMap(([column, content]) =>
    'value' in content && content.value === '' ? [] : [{ row, column: OWN_PLACES[column], ...content }],
  );
}
