import type { StockItem } from '../../../src/domain/stock/stockItem';
import { NO_HISTORY } from '../../../src/domain/stock/stockItem';
import { restockPlan } from '../../../src/domain/stock/restockPlan';
import { DEFAULT_RESTOCK } from '../../../src/domain/stock/restockSettings';
import type { Order } from '../../../src/sheets/restock/order';
import { planFirstOrder } from '../../../src/sheets/restock/firstOrder';
import { planOrderRefill, type OrderRefill } from '../../../src/sheets/restock/refillOrder';
import { readOrder } from '../../../src/sheets/restock/readOrder';
import { isOrderRecord } from '../../../src/sheets/restock/record';
import type { Change } from '../../../src/workbook/change';
import type { Workbook } from '../../../src/workbook/port';
import { day } from '../../domain/figures';
import { item, shipment, sold } from '../../domain/stock/shelf';

export const THURSDAY = day('2026-11-26');
const WEDNESDAY = THURSDAY - 1;
export const SHEET = '补货需求 2026.11.26';

/** The handbook's example: 12 a day, 22 days, 90 at hand, 40 under way, so 134 are short. */
export const cup = (given: Partial<StockItem> = {}): StockItem =>
  item('杯', {
    id: '688123456789012345',
    sku: '蓝',
    name: '保温杯',
    supplier: '永康杯厂',
    available: 90,
    leadDays: 10,
    safety: { kind: 'days', days: 5 },
    shipments: [shipment(40, THURSDAY + 3)],
    pack: 24,
    price: 9.9,
    ...given,
  });

/** Sells 12 a day too, with nothing at hand. */
export const other = (name: string, given: Partial<StockItem> = {}): StockItem =>
  cup({ key: name, id: name, sku: '', name, available: 0, shipments: [], pack: null, ...given });

/** Every item sells 12 a day. */
export function orderOf(items: readonly StockItem[], decided: Readonly<Record<string, number>> = {}): Order {
  const sales = items.map(({ key }) => sold(key, WEDNESDAY, new Array<number>(30).fill(12)));
  const plan = restockPlan({ items, history: NO_HISTORY }, sales, DEFAULT_RESTOCK, THURSDAY);
  return {
    due: plan.due,
    asOf: plan.asOf,
    reviewDays: 7,
    lines: plan.lines,
    decided: new Map(Object.entries(decided)),
    notes: ['未剔除缺货天'],
  };
}

/** Writes the sheet; resolves to what undoes it. */
export async function writeOrder(workbook: Workbook, order: Order): Promise<readonly Change[]> {
  return workbook.apply(planFirstOrder(order));
}

/** Fills the sheet again as the pane does. */
export async function refillOrder(
  workbook: Workbook,
  order: Order,
): Promise<OrderRefill & { readonly undo: readonly Change[] }> {
  const grid = (await workbook.read([SHEET], ['formulas'])).get(SHEET);
  const record = (await workbook.describe()).settings[`dianbao.filled.${SHEET}`];
  const found = grid && readOrder(grid);
  if (!found || !isOrderRecord(record)) throw new Error('not a table of ours');
  const refill = planOrderRefill(found, record, order);
  return { ...refill, undo: await workbook.apply(refill.changes) };
}
