import { MetricError } from '../errors';
import { requireAmount } from '../metrics/ratio';
import { reaches } from '../metrics/reaches';

export type StockClass = '热销' | '常销' | '滞销';

const DEFAULT_HOT_SHARE = 0.8;
/** Cover, in days, beyond which an item that is not 热销 is 滞销, and 超储 as a status. */
export const MOST_COVER_DAYS = 90;

export interface ClassedItem {
  /** Units sold in 30 days. */
  readonly units30: number;
  /** Units at hand; null where not known, and then cover is not judged. */
  readonly stock: number | null;
}

/**
 * 滞销: no sale in 30 days. 热销: the items that sold more hold less than `hot` of all units, so the best seller always
 * is. 滞销 too: cover (stock ÷ units a day) beyond `coverDays`, 90 days. 常销: all others.
 *
 * Items that sold equally get one class: which of them stands first in the sheet is chance, not rank.
 * `hot` 0–1. Errors: outOfRange.
 */
export function stockClasses(
  items: readonly ClassedItem[],
  hot = DEFAULT_HOT_SHARE,
  coverDays = MOST_COVER_DAYS,
): StockClass[] {
  if (!(hot >= 0 && hot <= 1)) throw new MetricError('outOfRange', 'hot');
  let total = 0;
  for (const { units30 } of items) total += requireAmount(units30, 'units30');
  const order = items.map((_, i) => i).sort((a, b) => unitsAt(items, b) - unitsAt(items, a));
  const classes: StockClass[] = new Array(items.length);
  let soldMore = 0;
  let soldSoFar = 0;
  order.forEach((index, rank) => {
    const { units30, stock } = items[index] as ClassedItem;
    if (rank > 0 && units30 < unitsAt(items, order[rank - 1] as number)) soldMore = soldSoFar;
    soldSoFar += units30;
    if (units30 === 0) classes[index] = '滞销';
    else if (soldMore === 0 || !reaches(soldMore / total, hot)) classes[index] = '热销';
    else classes[index] = stock !== null && !reaches(coverDays * units30, stock * 30) ? '滞销' : '常销';
  });
  return classes;
}

function unitsAt(items: readonly ClassedItem[], index: number): number {
  return (items[index] as ClassedItem).units30;
}
