import type { RestockLine } from '../../domain/stock/restockLine';
import type { StockField } from '../../domain/stock/stockItem';
import type { DetailId, RestockTabTexts } from '../../text/restockTab/texts';

/** A figure of an item as it is shown, and the field that it comes from. */
export interface ShownFigure {
  readonly id: DetailId;
  readonly text: string;
  readonly from?: StockField | 'sales';
}

/** All figures of an item, in the order in which somebody asks for them. What is not known says so. */
export function figuresOf(line: RestockLine, t: RestockTabTexts): readonly ShownFigure[] {
  const { item, demand, leadDays, arrivals, cover, stockClass, alert, amount, reason } = line;
  const or = <T>(value: T | null, show: (value: T) => string) => (value === null ? t.unknown : show(value));
  const computed = reason.kind === 'computed' ? reason : null;
  return [
    { id: 'available', text: or(item.available, t.pieces), from: 'available' },
    { id: 'arriving', text: t.pieces(arrivals.total), ...(arrivals.total > 0 && { from: 'inTransit' as const }) },
    { id: 'daily', text: or(demand.daily, t.perDay), from: 'sales' },
    { id: 'daily7', text: or(demand.daily7, t.perDay), from: 'sales' },
    { id: 'trend', text: or(demand.trend, t.trend) },
    { id: 'daysOut', text: t.daysOut(demand.daysOut, demand.days, demand.outKnown) },
    { id: 'cover', text: or(cover, (days) => (days === Infinity ? t.neverSold : t.days(days))) },
    { id: 'class', text: or(stockClass, t.className) },
    { id: 'alert', text: or(alert, (pieces) => t.pieces(Math.round(pieces))) },
    { id: 'leadDays', text: or(leadDays, t.days), from: 'leadDays' },
    {
      id: 'safetyDays',
      text: or(computed, ({ safetyFrom, safetyDays }) => t.safety(safetyFrom, safetyDays)),
      from: item.safety?.kind === 'service' ? 'service' : 'safetyDays',
    },
    { id: 'review', text: or(computed, ({ reviewDays }) => t.days(reviewDays)) },
    { id: 'moq', text: or(item.moq, t.pieces), from: 'moq' },
    { id: 'pack', text: or(item.pack, t.pieces), from: 'pack' },
    { id: 'price', text: or(item.price, t.yuan), from: 'price' },
    { id: 'amount', text: or(amount, t.yuan) },
  ];
}
