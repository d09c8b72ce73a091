import type { Day } from '../time/calendar';
import type { CountedArrivals } from './restockLine';
import type { Shipment, StockItem } from './stockItem';

/** When goods under way come, seen from the as-of day. */
export type ArrivalState =
  /** Before the next order's goods. */
  | 'due'
  /** Its day is past and it is not here. */
  | 'late'
  /** After the next order's goods: it does not lessen this one. */
  | 'tooLate'
  | 'undated';

/** A line of 到货计划. */
export interface Arrival {
  readonly item: StockItem;
  readonly shipment: Shipment;
  readonly state: ArrivalState;
}

/** The last day on which goods lessen the quantity; null where the item's lead time is not known: all of them do. */
export function lastCountedDay(asOf: Day, leadDays: number | null, reviewDays: number): Day | null {
  return leadDays === null ? null : asOf + leadDays + reviewDays;
}

export function arrivalState({ arrives }: Shipment, asOf: Day, lastCounted: Day | null): ArrivalState {
  if (arrives === null) return 'undated';
  if (arrives < asOf) return 'late';
  return lastCounted !== null && arrives > lastCounted ? 'tooLate' : 'due';
}

/**
 * What of 在途 counts. Goods without a date count for the quantity, since whoever ordered them would order them twice, but an
 * empty shelf cannot wait for them; neither can it for goods whose day is past.
 */
export function countArrivals(
  shipments: readonly Shipment[],
  asOf: Day,
  leadDays: number | null,
  reviewDays: number,
): CountedArrivals {
  const last = lastCountedDay(asOf, leadDays, reviewDays);
  let [total, tooLate, withinLead, undated] = [0, 0, 0, 0];
  for (const shipment of shipments) {
    const state = arrivalState(shipment, asOf, last);
    total += shipment.pieces;
    if (state === 'tooLate') tooLate += shipment.pieces;
    if (state === 'undated') undated += shipment.pieces;
    if (state === 'due' && leadDays !== null && asOf + leadDays >= (shipment.arrives as Day)) {
      withinLead += shipment.pieces;
    }
  }
  return { total, counted: total - tooLate, tooLate, withinLead, undated };
}
