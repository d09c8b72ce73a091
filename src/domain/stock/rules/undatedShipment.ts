import type { Found } from '../../checks/rule';
import { calledAs, type ItemArgs, type StockContext } from '../stockRule';

interface UndatedShipment extends ItemArgs {
  readonly pieces: number;
}

/** Goods under way without a day: they count for the quantity, but nobody knows when they help. */
export function undatedShipment({ plan }: StockContext): Found<UndatedShipment>[] {
  return plan.arrivals
    .filter(({ state }) => state === 'undated')
    .map(({ item, shipment: { place, pieces } }) => ({
      place,
      day: null,
      metric: null,
      severity: 'weak',
      args: { item: calledAs(item), pieces },
    }));
}
