import type { Place } from '../cells';
import type { UnreadableCell } from '../checks/rule';
import type { NamedShipment } from './attachArrivals';
import type { SalesJoin } from './joinSales';

/** What was met on reading 库存 and 销量, beside the figures themselves. */
export interface StockFacts {
  /** How stock and sales came together. */
  readonly join: SalesJoin;
  readonly unreadable: readonly UnreadableCell[];
  readonly damagedIds: readonly DamagedId[];
  /** Goods under way that belong to no item of 库存. */
  readonly unmatchedArrivals: readonly NamedShipment[];
  /** The header of units whose days nobody names; null where all are told. */
  readonly periodUnknown: Place | null;
}

/** A long id of which Excel kept the first digits only, as the cell shows it. */
export interface DamagedId {
  readonly place: Place;
  readonly text: string;
}
