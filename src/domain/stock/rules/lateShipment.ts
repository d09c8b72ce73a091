import type { Day } from '../../time/calendar';
import type { Found } from '../../checks/rule';
import { calledAs, type ItemArgs, type StockContext } from '../stockRule';

interface LateShipment extends ItemArgs {
  readonly pieces: number;
  readonly due: Day;
  readonly days: number;
}

/** Goods whose day is past: late, or here already and still in the column. What is due today is neither. */
export function lateShipment({ plan }: StockContext): Found<LateShipment>[] {
  return plan.arrivals.flatMap(({ item, shipment: { place, pieces, arrives }, state }) =>
    state === 'late' && arrives !== null
      ? [
          {
            place,
            day: null,
            metric: null,
            severity: 'alarm',
            args: { item: calledAs(item), pieces, due: arrives, days: plan.asOf - arrives },
          },
        ]
      : [],
  );
}
