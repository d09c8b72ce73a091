import { addedSales } from '../../domain/stock/addedSales';
import type { ItemSales } from '../../domain/stock/itemSales';
import type { Day } from '../../domain/time/calendar';
import { dayOfHeader } from '../recognise/items/dateHeader';
import type { ItemCells } from './itemCells';
import { namesOf } from './itemNames';
import { keyOf, namesIn } from './salesLines';

/**
 * One line an item, a column a day. A blank cell is no figure; but a table that writes no 0 at all writes blanks in their
 * place, as pivot tables do, and there a blank on a day that has figures is 0.
 */
export function readSalesAcross(cells: ItemCells, asOf: Day): ItemSales[] {
  const { grid, header, dates } = cells.table;
  const days = dates.flatMap((column) => {
    const day = dayOfColumn(column);
    return day === null || day > asOf ? [] : [{ column, day }];
  });
  const from = Math.min(...days.map(({ day }) => day));
  const to = Math.max(...days.map(({ day }) => day));
  const rows = namesOf(cells);
  const writesZero = rows.some(({ row }) => days.some(({ column }) => isZero(cells.at(row, column))));
  const covered = new Set(
    writesZero ? [] : days.filter(({ column }) => rows.some(({ row }) => cells.at(row, column) !== '')),
  );
  const items = new Map<string, ItemSales>();
  for (const named of rows) {
    const units: (number | null)[] = new Array(Math.max(0, to - from + 1)).fill(null);
    for (const one of days) {
      units[one.day - from] = cells.amountAt(named.row, one.column) ?? (covered.has(one) ? 0 : null);
    }
    const key = keyOf(named);
    const sales = {
      key,
      ...namesIn(named),
      daily: { from, units, outOfStock: null },
      totals: [],
      place: named.place,
    };
    const before = items.get(key);
    items.set(key, before ? addedSales(before, sales) : sales);
  }
  return [...items.values()];

  function dayOfColumn(column: number): Day | null {
    for (let row = header.to; row >= header.from; row--) {
      const day = dayOfHeader(grid.values[row]?.[column] ?? '', asOf);
      if (day !== null) return day;
    }
    return null;
  }
}

function isZero(value: unknown): boolean {
  return value === 0 || value === '0';
}
