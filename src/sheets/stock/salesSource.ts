import { addedSales } from '../../domain/stock/addedSales';
import { joinSales, type SalesJoin } from '../../domain/stock/joinSales';
import type { ItemSales } from '../../domain/stock/itemSales';
import type { StockItem } from '../../domain/stock/stockItem';
import type { Day } from '../../domain/time/calendar';
import type { SheetGrid } from '../../workbook/grid';
import type { ItemCellIssues } from './itemCells';
import { readSalesSheet, type SalesSheet } from './salesSheet';

/** 销量 of a shop: one sheet, or sheets of different days that are kept alike (10月销量, 11月销量), joined with the stock. */
export interface SalesSource {
  readonly sheets: readonly string[];
  /** Sheets that tell of sales too and are not used. */
  readonly unused: readonly string[];
  readonly periodUnknown: SalesSheet['periodUnknown'];
  readonly listsSold: boolean;
  readonly join: SalesJoin;
  readonly issues: ItemCellIssues;
}

interface Candidate extends SalesSheet {
  readonly grid: SheetGrid;
  readonly issues: ItemCellIssues;
}

/**
 * The sales that tell most of what is in stock: those of more items of it, of equals those by day, of equals the sheet that
 * fits best. `chosen` is the sheet that somebody chose; null where nobody did.
 */
export function salesSource(
  lines: readonly StockItem[],
  grids: readonly SheetGrid[],
  chosen: string | null,
  asOf: Day,
): SalesSource | null {
  const candidates = grids.flatMap((grid): Candidate[] => {
    const issues: ItemCellIssues = { unreadable: [], damagedIds: [] };
    const sheet = readSalesSheet(grid, issues, asOf);
    return sheet ? [{ ...sheet, grid, issues }] : [];
  });
  let best: { readonly source: SalesSource; readonly known: number; readonly byDay: boolean } | null = null;
  for (const first of candidates) {
    if (chosen !== null && first.grid.sheet !== chosen) continue;
    const group = withOtherDays(first, candidates);
    const join = joinSales(
      lines,
      group.reduce<readonly ItemSales[]>((all, { items }) => together(all, items), []),
    );
    const known = join.items.length - join.onlyInStock.length;
    const byDay = first.form !== 'totals';
    if (best && (known < best.known || (known === best.known && (best.byDay || !byDay)))) continue;
    best = { source: sourceOf(first, group, candidates, join), known, byDay };
  }
  return best?.source ?? null;
}

function sourceOf(
  first: Candidate,
  group: readonly Candidate[],
  all: readonly Candidate[],
  join: SalesJoin,
): SalesSource {
  return {
    sheets: group.map(({ grid }) => grid.sheet),
    unused: all.filter((one) => !group.includes(one)).map(({ grid }) => grid.sheet),
    periodUnknown: first.periodUnknown,
    listsSold: first.listsSold,
    join,
    issues: {
      unreadable: group.flatMap(({ issues }) => issues.unreadable),
      damagedIds: group.flatMap(({ issues }) => issues.damagedIds),
    },
  };
}

/** The sheets of the same form that tell of days of their own; the same days in two sheets are one sheet and its copy. */
function withOtherDays(first: Candidate, all: readonly Candidate[]): Candidate[] {
  const group = [first];
  if (first.form === 'totals') return group;
  const taken = spanOf(first);
  const spans = [taken];
  for (const other of all) {
    if (other === first || other.form !== first.form) continue;
    const own = spanOf(other);
    if (spans.some(({ from, to }) => own.from <= to && from <= own.to)) continue;
    spans.push(own);
    group.push(other);
  }
  return group;
}

function spanOf({ items }: SalesSheet) {
  let [from, to] = [Infinity, -Infinity];
  for (const { daily } of items) {
    if (!daily) continue;
    from = Math.min(from, daily.from);
    to = Math.max(to, daily.from + daily.units.length - 1);
  }
  return { from, to };
}

function together(all: readonly ItemSales[], more: readonly ItemSales[]): readonly ItemSales[] {
  if (all.length === 0) return more;
  const items = new Map(all.map((sales) => [sales.key, sales]));
  for (const sales of more) {
    const before = items.get(sales.key);
    items.set(sales.key, before ? addedSales(before, sales) : sales);
  }
  return [...items.values()];
}
