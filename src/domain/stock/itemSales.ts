import type { Place } from '../cells';
import type { Day } from '../time/calendar';

/** What was sold of one item. */
export interface ItemSales {
  /** That of the item of 库存 which was sold; of an item that 库存 does not have, one of its own. */
  readonly key: string;
  readonly id: string;
  readonly sku: string;
  readonly code: string;
  readonly name: string;
  readonly daily: DailyUnits | null;
  /** Totals of the last days, from an export that does not tell them one by one; the shortest first. */
  readonly totals: readonly UnitTotal[];
  /** Not in 销量, which lists what was sold: its figures are 0 for that reason. */
  readonly unlisted?: true;
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

/** Pieces of the `days` days that end with the day `to`, where that is told. */
export interface UnitTotal {
  readonly units: number;
  readonly days: number;
  readonly to: Day | null;
}
