import type { CellValue } from '../../domain/cells';
import type { RestockLine } from '../../domain/stock/restockLine';
import type { Day } from '../../domain/time/calendar';
import type { Change } from '../../workbook/change';
import { fillRecordKey } from '../report/fillRecordKey';
import { traceOfText } from '../report/traceOfText';
import type { OrderColumnId } from './columns';
import type { RowContents } from './rows';

/**
 * What we wrote last into a table of orders, kept in the workbook's settings: that is how a refill tells its own values
 * from typed ones.
 */
export interface OrderRecord {
  readonly kind: 'order';
  readonly asOf: Day;
  readonly reviewDays: number;
  /** The line below the title. */
  readonly note: string;
  readonly rows: readonly RecordedRow[];
}

export interface RecordedRow {
  readonly key: string;
  /** Row of the sheet, from zero. */
  readonly row: number;
  /** Traces of what was written; cells that were left blank are absent. */
  readonly wrote: Readonly<Partial<Record<OrderColumnId, CellValue>>>;
}

/** Stands for the column's formula: what that is follows from where the row stands. */
export const FORMULA = '=';
/** Longer texts are kept as a number that tells them apart: settings are no place for a second copy of the sheet. */
const KEPT_WHOLE = 24;

export function traceOf(value: CellValue): CellValue {
  return typeof value === 'string' && value.length > KEPT_WHOLE ? `#${traceOfText(value)}` : value;
}

export function recordedRow(key: string, row: number, contents: RowContents): RecordedRow {
  const wrote = [...contents].flatMap(([column, content]) => {
    const trace = 'formula' in content ? FORMULA : traceOf(content.value);
    return trace === '' ? [] : [[column, trace] as const];
  });
  return { key, row, wrote: Object.fromEntries(wrote) };
}

export function keepRecord(sheet: string, record: OrderRecord): Change {
  return { kind: 'setting', key: fillRecordKey(sheet), value: record };
}

/** Whether a setting read back from the workbook is a record of ours. */
export function isOrderRecord(value: unknown): value is OrderRecord {
  const record = value as Partial<OrderRecord> | null;
  return typeof record === 'object' && record !== null && record.kind === 'order' && Array.isArray(record.rows);
}

/** Names a row of the table: the item under its supplier, since a block is what is ordered there. */
export function rowKey({ item }: RestockLine): string {
  return keyOf(item.supplier, item.id || item.code, item.sku, item.name);
}

export function keyOf(supplier: string, id: string, sku: string, name: string): string {
  return [supplier, id, sku, id === '' ? name : ''].join('\t');
}
