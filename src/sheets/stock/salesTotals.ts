import type { Place } from '../../domain/cells';
import { addedSales } from '../../domain/stock/addedSales';
import type { ItemSales, UnitTotal } from '../../domain/stock/itemSales';
import type { Period } from '../../domain/time/calendar';
import type { ItemCells } from './itemCells';
import { namesOf } from './itemNames';
import { periodIn, periodOfTable } from './period';
import { keyOf, namesIn } from './salesLines';

interface SalesTotals {
  readonly items: readonly ItemSales[];
  readonly periodUnknown: Place | null;
}

/**
 * One line an item with the pieces of 7 or 30 days, as their headers say, or of the days that a report names in its title or
 * in 统计日期. Pieces of days that nobody names are not taken: 300 pieces are much in a week and little in a year.
 */
export function readSalesTotals(cells: ItemCells): SalesTotals {
  const { table } = cells;
  const spans = table.columns.filter(({ field }) => field === 'unitsOf');
  const units = cells.column('units');
  const titled = periodOfTable(table);
  let unknown: Place | null = null;
  const items = new Map<string, ItemSales>();
  for (const named of namesOf(cells)) {
    const totals = spans.flatMap(({ column, days }) => totalOf(column, days as number, null));
    if (spans.length === 0 && units !== undefined) {
      const period = periodIn(cells.cell(named.row, 'day')) ?? titled;
      if (period) totals.push(...totalOf(units, lengthOf(period), period.to));
      else unknown ??= cells.place(table.header.to, units);
    }
    const key = keyOf(named);
    totals.sort((a, b) => a.days - b.days);
    const sales = { key, ...namesIn(named), daily: null, totals, place: named.place };
    const before = items.get(key);
    items.set(key, before ? addedSales(before, sales) : sales);

    function totalOf(column: number, days: number, to: UnitTotal['to']): UnitTotal[] {
      const pieces = cells.amountAt(named.row, column);
      return pieces === null ? [] : [{ units: pieces, days, to }];
    }
  }
  return { items: [...items.values()], periodUnknown: unknown };
}

function lengthOf({ from, to }: Period): number {
  return to - from + 1;
}
