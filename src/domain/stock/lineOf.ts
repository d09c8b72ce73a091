import type { Day } from '../time/calendar';
import { countArrivals } from './arrivals';
import { demandOf, type KnownOut, type SalesWindow } from './demand';
import type { ItemSales } from './itemSales';
import type { CountedArrivals, RestockLine } from './restockLine';
import { restockReason, safetyDaysOf } from './restockReason';
import type { RestockSettings } from './restockSettings';
import { stockAlert } from './safetyStock';
import type { StockItem } from './stockItem';
import { stockStatus, type StockStatus } from './stockStatus';
import { toFen } from '../metrics/money';

/** An item's line without its class, which hangs on all the others. */
export type UnclassedLine = Omit<RestockLine, 'stockClass'>;

/** What all lines of a plan have in common. */
export interface LineContext {
  readonly settings: RestockSettings;
  readonly asOf: Day;
  readonly window: SalesWindow;
}

export function lineOf(
  item: StockItem,
  sales: ItemSales | undefined,
  history: KnownOut,
  { settings, asOf, window }: LineContext,
): UnclassedLine {
  const demand = demandOf(sales, window, history, item.listed);
  const leadDays = leadDaysOf(item, settings);
  const arrivals = countArrivals(item.shipments, asOf, leadDays, settings.reviewDays);
  const ahead = demand.daily === null ? null : demand.daily * item.factor * settings.whatIf.factor;
  const safety = safetyDaysOf(item, demand, leadDays ?? 0, settings);
  const reason = restockReason(item, demand, arrivals, leadDays, safety, settings);
  const quantity = reason.kind === 'computed' ? reason.quantity : null;
  return {
    item,
    demand,
    leadDays,
    arrivals,
    cover: coverOf(item.available, arrivals, ahead),
    status: statusOf(item.available, ahead, leadDays, safety.days, arrivals, settings.coverDays),
    alert: ahead === null || leadDays === null ? null : stockAlert(ahead, leadDays, safety.days),
    quantity,
    amount: quantity === null || item.price === null ? null : toFen(quantity * item.price) / 100,
    reason,
  };
}

/** 货期 with 停工天数; what a slider takes off does not make it negative. */
function leadDaysOf({ leadDays, closedDays }: StockItem, settings: RestockSettings): number | null {
  const own = leadDays ?? settings.leadDays;
  return own === null ? null : Math.max(0, own + closedDays + settings.whatIf.moreLeadDays);
}

function coverOf(available: number | null, { total }: CountedArrivals, ahead: number | null): number | null {
  if (available === null || ahead === null) return null;
  const position = Math.max(0, available + total);
  return ahead > 0 ? position / ahead : position > 0 ? Infinity : 0;
}

/** Without a lead time only that is told which does not hang on it. */
function statusOf(
  available: number | null,
  ahead: number | null,
  leadDays: number | null,
  safetyDays: number,
  { total, withinLead }: CountedArrivals,
  coverDays: number,
): StockStatus | null {
  if (available === null) return null;
  if (available <= 0) return '缺货';
  if (ahead === null) return null;
  if (leadDays !== null) return stockStatus(available, ahead, leadDays, safetyDays, total, withinLead, coverDays);
  const status = stockStatus(available, ahead, 0, 0, total, 0, coverDays);
  return status === '正常' ? null : status;
}
