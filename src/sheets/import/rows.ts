import type { Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { orders } from '../../domain/tables/orders';
import type { ColumnOf } from '../../domain/tables/rows';
import type { CellKind, TableColumn } from '../../domain/tables/table';
import { METRICS, type MetricId, type Unit } from '../../domain/metrics/metrics';
import { KIND_WIDTHS } from '../tables/kinds';

/** A figure that only the platform knows, under the platform's own header: a count or an amount, or a rate. */
export type ExtraField = `extra:${string}` | `extraRate:${string}`;

/** A column of the daily report. */
export type DailyField = MetricId | ExtraField;

/** The figures of one day from one source; a missing figure is absent, never zero. Amounts in yuan, rates 0–1. */
export interface ImportedDay {
  readonly day: Day;
  readonly figures: Readonly<Record<DailyField | string, number>>;
}

/** A row of one of the keyed sheets: `cells` by column id, and the key that finds the row again. */
export interface ImportedRow {
  readonly key: string;
  readonly cells: Readonly<Record<string, CellValue>>;
}

export interface KeyedColumn {
  readonly id: string;
  readonly header: string;
  /** Other headers; those of a metric or of a day stand with these. */
  readonly aliases: readonly string[];
  /** What else its header may be called: whatever names this metric, or days. */
  readonly means?: MetricId | 'date';
  readonly format: CellKind;
  readonly width: number;
}

export interface KeyedSheet {
  /** Name of the sheet that is created where the shop has none. */
  readonly name: string;
  /** Columns whose values together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly KeyedColumn[];
}

function column(
  id: string,
  header: string,
  format: KeyedColumn['format'],
  width: number,
  ...aliases: string[]
): KeyedColumn {
  return { id, header, aliases, format, width };
}

/** A column whose other names are known already. */
function named(of: KeyedColumn, means: MetricId | 'date'): KeyedColumn {
  return { ...of, means };
}

/** Columns of 订单, which rules read, that exports fill. */
function filledByExports(...ids: readonly ColumnOf<'orders'>[]): readonly KeyedColumn[] {
  return ids.map((id) => {
    const { header, aliases, kind, width }: TableColumn = orders.columns[id];
    return column(id, header, kind, width ?? KIND_WIDTHS[kind], ...(aliases?.split(',') ?? []));
  });
}

/** The sheets beside 日报 that exports fill. A row is found by its key wherever it stands. */
export const KEYED_SHEETS = {
  items: {
    name: '销量',
    key: ['day', 'id'],
    columns: [
      named(column('day', '日期', 'day', 12), 'date'),
      column('id', '商品ID', 'text', 22, '宝贝ID'),
      column('title', '商品名称', 'text', 32, '商品标题', '宝贝名称', '宝贝标题'),
      named(column('units', '付款件数', 'count', 10), 'unitsPaid'),
      named(column('amount', '付款金额', 'yuan', 12), 'amountPaid'),
      column('stock', '库存', 'count', 10, '可用库存'),
      named(column('adCost', '推广花费', 'yuan', 12), 'adCost'),
    ],
  },
  skus: {
    name: 'SKU销量',
    key: ['day', 'id'],
    columns: [
      named(column('day', '日期', 'day', 12), 'date'),
      column('id', 'SKU', 'text', 22, 'SKUID', '商家编码'),
      column('title', 'SKU名称', 'text', 32, '规格'),
      named(column('units', '付款件数', 'count', 10), 'unitsPaid'),
      named(column('amount', '付款金额', 'yuan', 12), 'amountPaid'),
      column('stock', '库存', 'count', 10, '可用库存'),
    ],
  },
  orders: {
    name: orders.sheet,
    key: ['id'],
    columns: filledByExports('id', 'placed', 'paid', 'shipped', 'promised', 'status', 'amount', 'units', 'province'),
  },
  refunds: {
    name: '退款',
    key: ['id'],
    columns: [
      column('id', '退款编号', 'text', 24),
      column('order', '订单编号', 'text', 24, '订单号'),
      column('requested', '申请时间', 'time', 18, '退款申请时间'),
      column('finished', '完结时间', 'time', 18, '退款完结时间'),
      column('status', '退款状态', 'text', 14, '状态'),
      column('type', '售后类型', 'text', 12),
      named(column('amount', '退款金额', 'yuan', 12), 'amountRefunded'),
      column('title', '商品名称', 'text', 32, '宝贝标题'),
      column('reason', '退款原因', 'text', 20, '买家退款原因'),
    ],
  },
} as const satisfies Readonly<Record<string, KeyedSheet>>;

export type KeyedSheetId = keyof typeof KEYED_SHEETS;
export const KEYED_SHEET_IDS = Object.keys(KEYED_SHEETS) as readonly KeyedSheetId[];
export const KEYED_SHEET_NAMES: ReadonlySet<string> = new Set(KEYED_SHEET_IDS.map((id) => KEYED_SHEETS[id].name));

/** Whatever one table of a file gives to the shop's sheets. */
export interface ImportedRows {
  readonly daily: readonly ImportedDay[];
  readonly sheets: Readonly<Partial<Record<KeyedSheetId, readonly ImportedRow[]>>>;
  /** Days of which the file holds only a part, such as payments after the last day that was exported. */
  readonly partialDays: readonly Day[];
}

/** Rows with the tables that they come from, as indexes into the list of tables. */
export interface SourcedRows extends ImportedRows {
  readonly from: readonly number[];
}

/** The header under which a field stands in the daily report. */
export function fieldHeader(field: DailyField): string {
  return isExtra(field) ? field.slice(field.indexOf(':') + 1) : METRICS[field].name;
}

export function fieldUnit(field: DailyField): Unit | 'plain' {
  if (field.startsWith('extraRate:')) return 'rate';
  return isExtra(field) ? 'plain' : METRICS[field].unit;
}

export function isExtra(field: DailyField): field is ExtraField {
  return field.startsWith('extra:') || field.startsWith('extraRate:');
}
