import { columnName } from '../../domain/cells';
import { formatDay } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import type { RestockLine } from '../../domain/stock/restockLine';
import { ORDER_COLUMNS, SUMMED, type OrderColumnId, type OrderRow } from './columns';
import type { Order, SupplierBlock } from './order';
import { bySupplier, linesToOrder, orderSheetName } from './order';

/** What a cell of the table holds: a value, or a formula. */
export type Content = { readonly value: CellValue } | { readonly formula: string };

/** Where each column stands: in a table of ours from A on, in one that somebody worked in wherever its header is now. */
export type ColumnPlaces = Readonly<Record<OrderColumnId, number>>;

export const OWN_PLACES: ColumnPlaces = Object.fromEntries(
  ORDER_COLUMNS.map(({ id }, column) => [id, column]),
) as ColumnPlaces;

/** Cells of one row by column. */
export type RowContents = ReadonlyMap<OrderColumnId, Content>;

export const TITLE_ROW = 0;
export const NOTE_ROW = 1;
export const HEADER_ROW = 2;
export const FIRST_ROW = 3;

const SUPPLIER = '供应商：';
const NO_SUPPLIER = '未填';
export const SUBTOTAL = '小计';
export const TOTAL = '合计';

function supplierLabel(supplier: string): string {
  return SUPPLIER + (supplier || NO_SUPPLIER);
}

/** The supplier of a row that begins a block; null for any other text. */
export function supplierOf(label: string): string | null {
  if (!label.startsWith(SUPPLIER)) return null;
  const name = label.slice(SUPPLIER.length);
  return name === NO_SUPPLIER ? '' : name;
}

export function titleOf({ due }: Order): string {
  return orderSheetName(due);
}

/** `截至 2026-11-25 · 补货周期 7 天 · 未剔除缺货天` */
export function noteOf({ asOf, reviewDays, notes }: Order): string {
  return [`截至 ${formatDay(asOf)}`, `补货周期 ${reviewDays} 天`, ...notes].join(' · ');
}

/** An item's row, the row counted from zero. */
export function itemContents(row: OrderRow, at: number, places: ColumnPlaces): RowContents {
  const formulas = formulasOf(row.reviewDays, at, places);
  return new Map(
    ORDER_COLUMNS.map((column): [OrderColumnId, Content] => {
      const value = column.value(row);
      return [column.id, (value === undefined && formulas.get(column.id)) || { value: value ?? '' }];
    }),
  );
}

/** The formulas that an item's row can hold. */
export function formulasOf(reviewDays: number, at: number, places: ColumnPlaces): RowContents {
  const cell = (column: string) => `${columnName(places[column as OrderColumnId])}${at + 1}`;
  return new Map(
    ORDER_COLUMNS.flatMap((column) =>
      'formula' in column ? [[column.id, { formula: column.formula(cell, reviewDays) }] as const] : [],
    ),
  );
}

/** A row that adds up the rows between two others, itself left out by SUBTOTAL's own rule where it is added up again. */
export function sumContents(label: string, from: number, to: number, places: ColumnPlaces): RowContents {
  const range = (column: OrderColumnId) => {
    const letters = columnName(places[column]);
    return `${letters}${from + 1}:${letters}${to + 1}`;
  };
  return new Map<OrderColumnId, Content>([
    ['id', { value: label }],
    ...SUMMED.map((column) => [column, { formula: `=SUBTOTAL(9,${range(column)})` }] as const),
  ]);
}

/** What a sum cannot tell by itself. */
export function unpricedNote(lines: readonly RestockLine[]): string {
  const unpriced = lines.filter(({ item }) => item.price === null).length;
  return unpriced === 0 ? '' : `${unpriced} 款没有单价，金额未计`;
}

export function isUnpricedNote(text: CellValue): boolean {
  return text === '' || /^\d+ 款没有单价，金额未计$/.test(String(text));
}

/** One row of a new table. */
export type LaidRow =
  | { readonly kind: 'supplier'; readonly supplier: string }
  | { readonly kind: 'item'; readonly row: OrderRow }
  | { readonly kind: 'subtotal'; readonly items: number; readonly note: string }
  | { readonly kind: 'total'; readonly rows: number };

/** A whole table from FIRST_ROW on. */
export function layOut(order: Order): readonly LaidRow[] {
  const rows: LaidRow[] = [];
  for (const block of bySupplier(linesToOrder(order))) rows.push(...layOutBlock(order, block));
  return [...rows, { kind: 'total', rows: rows.length }];
}

export function layOutBlock(order: Order, block: SupplierBlock): readonly LaidRow[] {
  return [
    { kind: 'supplier', supplier: block.supplier },
    ...block.lines.map((line): LaidRow => ({ kind: 'item', row: rowOf(order, line) })),
    { kind: 'subtotal', items: block.lines.length, note: unpricedNote(block.lines) },
  ];
}

export function rowOf({ decided, reviewDays }: Order, line: RestockLine): OrderRow {
  return { line, decided: decided.get(line.item.key) ?? null, reviewDays };
}

/** The cells of a laid out row. */
export function contentsOf(row: LaidRow, at: number, places: ColumnPlaces): RowContents {
  switch (row.kind) {
    case 'supplier':
      return new Map([['id', { value: supplierLabel(row.supplier) }]]);
    case 'item':
      return itemContents(row.row, at, places);
    case 'subtotal':
      return withNote(sumContents(SUBTOTAL, at - row.items, at - 1, places), row.note);
    case 'total':
      // An order of nothing has nothing to add up.
      if (row.rows === 0) return new Map([['id', { value: TOTAL }]]);
      return sumContents(TOTAL, at - row.rows, at - 1, places);
  }
}

export function withNote(contents: RowContents, note: string): RowContents {
  return new Map([...contents, ['reason', { value: note }]]);
}
