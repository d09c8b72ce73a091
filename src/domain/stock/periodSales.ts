import type { Day, Period } from '../time/calendar';
import type { ItemSales, UnitTotal } from './itemSales';

/** Days of a period of which any of the sales tell. */
export function daysTold(sales: readonly ItemSales[], period: Period, today: Day): number {
  if (sales.some((one) => totalOf(one, period, today))) return lengthOf(period);
  const told = new Set<Day>();
  for (const { daily } of sales) {
    if (!daily) continue;
    for (let day = period.from; day <= period.to; day++) {
      if ((daily.units[day - daily.from] ?? null) !== null) told.add(day);
    }
    if (told.size === lengthOf(period)) break;
  }
  return told.size;
}

/** Pieces sold in a period, as far as they are told; null where nothing is. `today`: see `totalOf`. */
export function unitsIn(sales: ItemSales | undefined, period: Period, today: Day): number | null {
  if (!sales?.daily) return sales ? (totalOf(sales, period, today)?.units ?? null) : null;
  const { from, units } = sales.daily;
  let sum: number | null = null;
  for (let day = period.from; day <= period.to; day++) {
    const pieces = units[day - from] ?? null;
    if (pieces !== null) sum = (sum ?? 0) + pieces;
  }
  return sum;
}

/** The total of just these days. One of the last days, which does not say which these are, ends on the day before `today`. */
function totalOf({ totals }: ItemSales, period: Period, today: Day): UnitTotal | undefined {
  return totals.find(({ days, to }) => days === lengthOf(period) && (to ?? today - 1) === period.to);
}

export function lengthOf({ from, to }: Period): number {
  return to - from + 1;
}
