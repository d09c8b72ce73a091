import type { CellValue } from '../../domain/cells';
import type { ItemSales } from '../../domain/stock/itemSales';
import type { Day } from '../../domain/time/calendar';
import type { ItemCells } from './itemCells';
import { namesOf, type NamedRow } from './itemNames';

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
  const rows = namesOf(cells);
  const days = rows.map(dayReader(cells));
  const { from, to } = spanOf(days, asOf);
  if (to < from) return [];
  const tellsStock = cells.column('available') !== undefined;
  const covered = new Uint8Array(to - from + 1);
  const items = new Map<string, Sold>();
  rows.forEach((named, i) => {
    const day = days[i] as Day | null;
    if (day === null || day < from || day > to) return;
    const key = keyOf(named);
    let item = items.get(key);
    if (!item) items.set(key, (item = { named, units: new Float64Array(covered.length).fill(NaN), out: new Set() }));
    const at = day - from;
    const units = cells.amount(named.row, 'units');
    if (units !== null) covered[at] = 1;
    item.units[at] = added(item.units[at] as number, units);
    if (tellsStock && (cells.number(named.row, 'available') ?? 1) <= 0) item.out.add(day);
  });
  return [...items].map(([key, { named, units, out }]) => ({
    key,
    ...namesIn(named),
    daily: {
      from,
      units: Array.from(units, (pieces, at) =>
        pieces === BLANK ? null : pieces - pieces === 0 ? pieces : covered[at] ? 0 : null,
      ),
      outOfStock: tellsStock ? out : null,
    },
    totals: [],
    place: named.place,
  }));
}

function added(before: number, units: number | null): number {
  if (units === null) return before - before === 0 ? before : BLANK;
  return before - before === 0 ? before + units : units;
}

/** The days of a long table repeat: each spelling is read once. */
function dayReader(cells: ItemCells): (named: NamedRow) => Day | null {
  const known = new Map<CellValue, Day | null>();
  return ({ row }) => {
    const value = cells.cell(row, 'day');
    let day = known.get(value);
    if (day === undefined) known.set(value, (day = cells.day(row, 'day')));
    return day;
  };
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
