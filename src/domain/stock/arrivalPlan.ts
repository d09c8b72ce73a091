import type { Day } from '../time/calendar';
import { arrivalState, lastCountedDay, type Arrival, type ArrivalState } from './arrivals';
import type { RestockLine } from './restockLine';
import type { RestockSettings } from './restockSettings';

/** All goods under way: the late ones first, then by day; those without a date last. */
export function arrivalPlan(lines: readonly RestockLine[], { reviewDays }: RestockSettings, asOf: Day): Arrival[] {
  return lines
    .flatMap(({ item, leadDays }) =>
      item.shipments.map((shipment) => ({
        item,
        shipment,
        state: arrivalState(shipment, asOf, lastCountedDay(asOf, leadDays, reviewDays)),
      })),
    )
    .sort((a, b) => RANK[a.state] - RANK[b.state] || (a.shipment.arrives ?? 0) - (b.shipment.arrives ?? 0));
}

const RANK: Readonly<Record<ArrivalState, number>> = { late: 0, due: 1, tooLate: 1, undated: 2 };
