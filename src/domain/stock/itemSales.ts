import type { Place } from '../cells';
import type { Day } from '../time/calendar';

/** What was sold of one item. */
export interface ItemSales {
  /** That of the item of 库存 which was sold; of an item that 库存 does not have, one of its own. */
  readonly key: string;
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly daily: DailyUnits | null;
  /** From an export of a period that does not tell its days. */
  readonly totals: UnitTotals | null;
  /** Where the item is named first. */
  readonly place: Place;
}

/** Pieces a day: `units[0]` on the day `from`; null where there is no figure, which is not 0. */
export interface DailyUnits {
  readonly from: Day;
  readonly units: readonly (number | null)[];
  /** Days on which the same sheet says that nothing was at hand; null where it does not tell stock. */
  readonly outOfStock: ReadonlySet<Day> | null;
}

/** Pieces of the 7 and of the 30 days that end with the day `to`, which may not be told. */
interface UnitTotals {
  readonly units7: number | null;
  readonly units30: number | null;
  readonly to: Day | null;
}
