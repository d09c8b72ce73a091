import type { SalesWindow } from './demand';
import type { ItemSales } from './itemSales';
import type { RestockLine } from './restockLine';

/** 热卖单品: an item that was sold in the last 7 days. */
export interface HotItem {
  readonly line: RestockLine;
  /** From 1; items of equal units share the better one. */
  readonly rank: number;
  /** Places won (> 0) or lost against the 7 days before; null where those are not known, or nothing of it was sold then. */
  readonly change: number | null;
}

/** By units of the last 7 days, the best first. */
export function hotItems(
  lines: readonly RestockLine[],
  sales: ReadonlyMap<string, ItemSales>,
  window: SalesWindow,
): HotItem[] {
  const sold = lines.map((line) => ({ line, units: line.demand.units7 ?? 0 }));
  const before = ranked(lines.map((line) => ({ line, units: unitsBefore(sales.get(line.item.key), window) })));
  const rankBefore = new Map(before.map(({ line, rank }) => [line, rank]));
  return ranked(sold).map(({ line, rank }) => {
    const then = rankBefore.get(line);
    return { line, rank, change: then === undefined ? null : then - rank };
  });
}

/** Pieces of the 7 days before the last 7. */
function unitsBefore(sales: ItemSales | undefined, { to }: SalesWindow): number {
  let units = 0;
  if (sales?.daily) {
    const { from, units: byDay } = sales.daily;
    for (let day = to - 13; day <= to - 7; day++) units += byDay[day - from] ?? 0;
  }
  return units;
}

function ranked(items: readonly { readonly line: RestockLine; readonly units: number }[]) {
  const sold = items.filter(({ units }) => units > 0).sort((a, b) => b.units - a.units);
  let rank = 0;
  return sold.map(({ line, units }, i) => {
    if (units !== sold[i - 1]?.units) rank = i + 1;
    return { line, rank };
  });
}
