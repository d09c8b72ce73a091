import type { RestockLine } from './restockLine';
import type { StockStatus } from './stockStatus';

const RANK: Readonly<Record<StockStatus, number>> = { 缺货: 0, 紧急: 1, 待补: 2, 正常: 3, 超储: 4, 呆滞: 5 };

/** 缺货, 紧急, 待补, then the others; within one status what sells out first, of equals what sells more. */
export function byUrgency(lines: readonly RestockLine[]): RestockLine[] {
  return lines
    .map((line) => ({ line, rank: rankOf(line), cover: coverOf(line), daily: line.demand.daily ?? 0 }))
    .sort((a, b) => a.rank - b.rank || a.cover - b.cover || b.daily - a.daily)
    .map(({ line }) => line);
}

/** What is off sale, and an empty shelf that nobody misses, hurries nobody. */
function rankOf({ item, status, demand }: RestockLine): number {
  if (!item.onSale || (status === '缺货' && !demand.daily)) return 6;
  return status === null ? RANK.正常 : RANK[status];
}

/** Days; all that is more than a lifetime is the same. */
function coverOf({ cover }: RestockLine): number {
  return Math.min(cover ?? 1e6, 1e6);
}
