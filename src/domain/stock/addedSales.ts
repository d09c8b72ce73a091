import type { DailyUnits, ItemSales, UnitTotal } from './itemSales';

/** Two items' sales as one's: SKUs that 库存 keeps as one product, months that stand in sheets of their own. */
export function addedSales(a: ItemSales, b: ItemSales): ItemSales {
  return { ...a, daily: addedDays(a.daily, b.daily), totals: addedTotals(a.totals, b.totals) };
}

function addedDays(a: DailyUnits | null, b: DailyUnits | null): DailyUnits | null {
  if (!a || !b) return a ?? b;
  const from = Math.min(a.from, b.from);
  const to = Math.max(a.from + a.units.length, b.from + b.units.length);
  const units: (number | null)[] = new Array(to - from).fill(null);
  for (const one of [a, b]) {
    one.units.forEach((pieces, i) => {
      const at = one.from + i - from;
      if (pieces !== null) units[at] = (units[at] ?? 0) + pieces;
    });
  }
  return { from, units, outOfStock: outOfBoth(a, b) };
}

/** A product is out of stock on days on which all of its SKUs are. */
function outOfBoth(a: DailyUnits, b: DailyUnits): DailyUnits['outOfStock'] {
  if (!a.outOfStock || !b.outOfStock) return a.outOfStock ?? b.outOfStock;
  const tells = (daily: DailyUnits, day: number) => (daily.units[day - daily.from] ?? null) !== null;
  const out = (daily: DailyUnits, day: number) => daily.outOfStock?.has(day) ?? false;
  const days = [...a.outOfStock, ...b.outOfStock];
  return new Set(days.filter((day) => (out(a, day) || !tells(a, day)) && (out(b, day) || !tells(b, day))));
}

function addedTotals(a: readonly UnitTotal[], b: readonly UnitTotal[]): UnitTotal[] {
  const sums = new Map<number, UnitTotal>();
  for (const total of [...a, ...b]) {
    const before = sums.get(total.days);
    sums.set(total.days, before ? { ...before, units: before.units + total.units } : total);
  }
  return [...sums.values()].sort((x, y) => x.days - y.days);
}
