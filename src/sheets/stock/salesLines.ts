import type { CellValue } from '../../domain/cells';
import type { ItemSales } from '../../domain/stock/itemSales';
import type { Day } from '../../domain/time/calendar';
import type { ItemCells } from './itemCells';
import { RowNames, type NamedRow } from './itemNames';

/** Sales older than this many days say nothing of the days to come. */
const MOST_DAYS = 400;
/** A cell that says that there is no figure; a day without any line of the item is left NaN. */
const BLANK = Infinity;

interface Sold {
  readonly named: NamedRow;
  readonly units: Float64Array;
  readonly out: Set<Day>;
}

/**
 * One line an item and day, as exports write it. A day of which the sheet has lines, but none of the item, is a day on which it
 * was not sold: exports list what was. A day without any line is not known, and a blank cell is no figure.
 */
export function readSalesLines(cells: ItemCells, asOf: Day): ItemSales[] {
  const days = daysOf(cells);
  const { from, to } = spanOf(days, asOf);
  if (to < from) return [];
  const itemOf = itemFinder(cells, to - from + 1);
  const unitsAt = cells.column('units');
  const stockAt = cells.column('available');
  const covered = new Uint8Array(to - from + 1);
  const first = cells.table.header.to + 1;
  const items = new Map<string, Sold>();
  days.forEach((day, i) => {
    if (day === null || day < from || day > to) return;
    const row = first + i;
    const item = itemOf(row, items);
    if (!item) return;
    const at = day - from;
    const units = cells.amountAt(row, unitsAt);
    if (units !== null) covered[at] = 1;
    item.units[at] = added(item.units[at] as number, units);
    if (stockAt !== undefined && (cells.numberAt(row, stockAt) ?? 1) <= 0) item.out.add(day);
  });
  return [...items].map(([key, { named, units, out }]) => ({
    key,
    ...namesIn(named),
    daily: { from, units: figuresOf(units, covered), outOfStock: stockAt === undefined ? null : out },
    totals: [],
    place: named.place,
  }));
}

function figuresOf(units: Float64Array, covered: Uint8Array): (number | null)[] {
  const figures: (number | null)[] = [];
  units.forEach((pieces, at) => {
    if (pieces - pieces === 0) figures.push(pieces);
    else figures.push(pieces !== BLANK && covered[at] ? 0 : null);
  });
  return figures;
}

function added(before: number, units: number | null): number {
  if (units === null) return before - before === 0 ? before : BLANK;
  return before - before === 0 ? before + units : units;
}

/** The item of a row. A long table names each of its items on many days: what its cells say is read once. */
function itemFinder(cells: ItemCells, length: number) {
  const names = new RowNames(cells);
  const [id, sku] = [cells.column('id'), cells.column('sku')];
  const known = new Map<CellValue, Map<CellValue, Sold | null>>();
  return (row: number, items: Map<string, Sold>): Sold | null => {
    const product = cells.at(row, id);
    if (product === '') return soldBy(names.of(row), items, length);
    let skus = known.get(product);
    if (!skus) known.set(product, (skus = new Map()));
    const detail = cells.at(row, sku);
    let item = skus.get(detail);
    if (item === undefined) {
      const named = names.of(row);
      item = soldBy(named, items, length);
      // A damaged id names nothing; the rest of the row still may.
      if (named?.id !== '') skus.set(detail, item);
    }
    return item;
  };
}

function soldBy(named: NamedRow | null, items: Map<string, Sold>, length: number): Sold | null {
  if (!named) return null;
  const key = keyOf(named);
  let item = items.get(key);
  if (!item) items.set(key, (item = { named, units: new Float64Array(length).fill(NaN), out: new Set() }));
  return item;
}

/** The day of every row below the header. The days of a long table repeat: each spelling is read once. */
function daysOf(cells: ItemCells): (Day | null)[] {
  const { header, grid } = cells.table;
  const column = cells.column('day');
  const known = new Map<CellValue, Day | null>();
  const days: (Day | null)[] = [];
  for (let row = header.to + 1; row < grid.values.length; row++) {
    const value = cells.at(row, column);
    let day = known.get(value);
    if (day === undefined) known.set(value, (day = cells.dayAt(row, column)));
    days.push(day);
  }
  return days;
}

/** From the first to the last day that counts; days to come are none. */
function spanOf(days: readonly (Day | null)[], asOf: Day) {
  let [from, to] = [Infinity, -Infinity];
  for (const day of days) {
    if (day === null || day > asOf || day <= asOf - MOST_DAYS) continue;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { from, to };
}

/** What names an item in its own sheet. */
export function keyOf({ id, sku, code, name }: NamedRow): string {
  return `${id || code || name}|${sku}`;
}

export function namesIn({ id, sku, code, name }: NamedRow) {
  return { id, sku, code, name };
}
