import type { Found } from '../../checks/rule';
import { calledAs, type ItemArgs, type StockContext } from '../stockRule';

interface UnmatchedArrival extends ItemArgs {
  readonly pieces: number;
}

/** Goods under way that are those of no item of 库存: they lessen no quantity. */
export function unmatchedArrival({ facts }: StockContext): Found<UnmatchedArrival>[] {
  return facts.unmatchedArrivals.map((arrival) => ({
    place: arrival.shipment.place,
    day: null,
    metric: null,
    severity: 'error',
    args: { item: calledAs(arrival), pieces: arrival.shipment.pieces },
  }));
}
