import type { CellValue } from '../../domain/cells';
import type { RestockLine } from '../../domain/stock/restockLine';
import { reasonText } from './reason';

/** One row: the item, what somebody decided, and the review period. */
export interface OrderRow {
  readonly line: RestockLine;
  readonly decided: number | null;
  readonly reviewDays: number;
}

export type OrderColumnId = (typeof ORDER_COLUMNS)[number]['id'];

interface OrderColumn {
  readonly id: string;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly format: string;
  /** null leaves the cell blank; undefined gives it the column's formula. */
  value(row: OrderRow): CellValue | null | undefined;
  /** The column's formula; `cell` names a cell of the same row. */
  formula?(cell: (column: string) => string, reviewDays: number): string;
}

/** Keeps the literal ids while the compiler checks the records. */
function columns<const C extends readonly (OrderColumn & { readonly id: string })[]>(all: C): C {
  return all;
}

/**
 * The columns of the table, from left to right. Inputs are values, so that the table stays what it was when it was
 * ordered from; what follows from them are formulas. Whoever has no 店报 sees the same: beside each function of ours
 * stands the formula that says the same without it.
 */
export const ORDER_COLUMNS = columns([
  { id: 'id', header: '商品ID', width: 19, format: 'General', value: ({ line }) => line.item.id || line.item.code },
  { id: 'sku', header: '规格', width: 11, format: 'General', value: ({ line }) => line.item.sku },
  { id: 'name', header: '名称', width: 20, format: 'General', value: ({ line }) => line.item.name },
  { id: 'status', header: '状态', width: 5, format: 'General', value: ({ line }) => line.status },
  { id: 'class', header: '分类', width: 5, format: 'General', value: ({ line }) => line.stockClass },
  { id: 'stock', header: '可用库存', width: 7, format: '#,##0', value: ({ line }) => line.item.available },
  { id: 'inTransit', header: '在途', width: 7, format: '#,##0', value: (row) => computed(row)?.inTransit ?? null },
  { id: 'daily', header: '日均销量', width: 7, format: '0.0', value: dailyOf },
  { id: 'leadDays', header: '货期', width: 5, format: '0', value: (row) => computed(row)?.leadDays ?? null },
  { id: 'safetyDays', header: '安全天数', width: 6, format: '0.0', value: (row) => computed(row)?.safetyDays ?? null },
  { id: 'moq', header: '起订量', width: 7, format: '#,##0', value: ({ line }) => line.item.moq },
  { id: 'pack', header: '箱规', width: 6, format: '#,##0', value: ({ line }) => line.item.pack },
  {
    id: 'alert',
    header: '库存预警数',
    width: 8,
    format: '#,##0',
    value: ifComputed,
    formula(cell) {
      const [daily, lead, safety] = [cell('daily'), cell('leadDays'), cell('safetyDays')];
      return `=IFERROR(STOCK_ALERT(${daily},${lead},${safety}),${daily}*(${lead}+${safety}))`;
    },
  },
  {
    id: 'suggested',
    header: '建议补货量',
    width: 8,
    format: '#,##0',
    value: ifComputed,
    formula(cell, review) {
      const [daily, stock, lead, safety] = [cell('daily'), cell('stock'), cell('leadDays'), cell('safetyDays')];
      const [transit, moq, pack] = [cell('inTransit'), cell('moq'), cell('pack')];
      const short = `ROUND(${daily}*(${lead}+${review}+${safety})-${stock}-${transit},6)`;
      const plain = `IF(${short}<=0,0,CEILING(MAX(${short},${moq}),IF(${pack}=0,1,${pack})))`;
      return `=IFERROR(RESTOCK(${daily},${stock},${lead},${safety},${transit},${moq},${pack},${review}),${plain})`;
    },
  },
  {
    id: 'quantity',
    header: '补货量',
    width: 8,
    format: '#,##0',
    value: ({ decided }) => decided ?? undefined,
    formula: (cell) => `=${cell('suggested')}`,
  },
  { id: 'price', header: '单价', width: 8, format: '#,##0.00', value: ({ line }) => line.item.price },
  {
    id: 'amount',
    header: '金额',
    width: 12,
    format: '#,##0.00',
    value: () => undefined,
    // Without a price there is no amount; 0 would be one.
    formula: (cell) => `=IF(${cell('price')}="","",ROUND(${cell('quantity')}*${cell('price')},2))`,
  },
  { id: 'reason', header: '原因', width: 38, format: 'General', value: ({ line }) => reasonText(line.reason) },
  { id: 'remark', header: '备注', width: 16, format: 'General', value: () => null },
]);

/** Columns that are added up by supplier and for all. */
export const SUMMED = ['quantity', 'amount'] as const satisfies readonly OrderColumnId[];

/** What the quantity is computed from; null where it is not. */
function computed({ line: { reason } }: OrderRow) {
  return reason.kind === 'computed' ? reason : null;
}

function ifComputed(row: OrderRow): undefined | null {
  return computed(row) ? undefined : null;
}

/** With 系数: what the days to come are expected to sell. */
function dailyOf(row: OrderRow): number | null {
  const reason = computed(row);
  return reason ? reason.daily * reason.factor : row.line.demand.daily;
}
