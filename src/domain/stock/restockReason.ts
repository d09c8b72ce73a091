import type { CountedArrivals, Demand, RestockReason, SafetySource } from './restockLine';
import { restockQuantity, stockNeeded } from './restock';
import type { RestockSettings } from './restockSettings';
import { safetyStock } from './safetyStock';
import type { StockItem } from './stockItem';

/** 安全天数 of an item, and where they come from. */
export interface SafetyDays {
  readonly days: number;
  readonly from: SafetySource;
}

/**
 * 安全天数 as the sheet says; else 安全库存 ÷ 日均 at the level that the sheet or the settings ask for; where too few days of
 * sales tell how much they vary, those of the settings.
 */
export function safetyDaysOf(
  { safety }: StockItem,
  { daily, deviation }: Demand,
  leadDays: number,
  { service, safetyDays, reviewDays, whatIf }: RestockSettings,
): SafetyDays {
  if (whatIf.service === null && safety?.kind === 'days') return { days: safety.days, from: 'days' };
  const level = whatIf.service ?? (safety?.kind === 'service' ? safety.level : service);
  if (deviation === null || !daily) return { days: safetyDays, from: 'default' };
  return { days: safetyStock(deviation, leadDays, level, reviewDays) / daily, from: 'service' };
}

/** 补货量 with all that it is made of. */
export function restockReason(
  item: StockItem,
  { daily }: Demand,
  { counted }: CountedArrivals,
  leadDays: number | null,
  safety: SafetyDays,
  { reviewDays, whatIf }: RestockSettings,
): RestockReason {
  if (!item.onSale) return { kind: 'unknown', why: 'notOnSale' };
  if (item.available === null) return { kind: 'unknown', why: 'noStock' };
  if (daily === null) return { kind: 'unknown', why: 'noSales' };
  if (leadDays === null) return { kind: 'unknown', why: 'noLead' };
  const factor = item.factor * whatIf.factor;
  const [moq, pack] = [item.moq ?? 0, item.pack ?? 0];
  const [ahead, stock] = [daily * factor, item.available];
  const short = stockNeeded(ahead, leadDays, safety.days, reviewDays) - stock - counted;
  const quantity = restockQuantity(ahead, stock, leadDays, safety.days, counted, moq, pack, reviewDays);
  const raised = quantity > 0 && moq > short;
  return {
    kind: 'computed',
    daily,
    factor,
    leadDays,
    reviewDays,
    safetyDays: safety.days,
    safetyFrom: safety.from,
    stock,
    inTransit: counted,
    short,
    raisedTo: raised ? moq : null,
    pack: pack > 1 && quantity > (raised ? moq : short) ? pack : null,
    quantity,
  };
}
