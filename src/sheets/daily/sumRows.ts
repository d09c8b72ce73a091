import type { Day } from '../../domain/time/calendar';
import type { DailyCell, DailyRow } from '../../domain/metrics/daily';
import { addUp } from '../../domain/metrics/additive';
import { definitionOf, isAdditive, type Metric, type MetricKey } from '../../domain/metrics/metric';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';

/**
 * One row a day out of the rows of several 店铺 (平台, 运营 …), told apart by `keyOf`. A cell that cannot be read or cannot be true speaks for
 * the sum. A blank of somebody who keeps the figure on other days leaves the sum missing, for it is not zero, and so does a row
 * that is not there though it is on nearly every other day; what somebody never keeps is not waited for. The second row of one
 * day and key stays a row of its own: the day stands twice.
 */
export function sumRows(
  rows: readonly DailyRow[],
  keyOf: (index: number) => string,
  metrics: ShopMetrics,
): readonly DailyRow[] {
  const keeps = new Map<string, Set<MetricKey>>();
  const days = new Map<Day, Map<string, DailyRow>>();
  const doubles = new Map<Day, DailyRow[]>();
  const undated: DailyRow[] = [];
  rows.forEach((row, i) => {
    const key = keyOf(i);
    const kept = keeps.get(key) ?? new Set();
    keeps.set(key, kept);
    for (const id of Object.keys(row.cells) as MetricKey[]) if (row.cells[id]?.reading.kind === 'number') kept.add(id);
    if (row.day === null) {
      undated.push(row);
      return;
    }
    const parts = days.get(row.day) ?? new Map<string, DailyRow>();
    days.set(row.day, parts);
    if (parts.has(key)) doubles.set(row.day, [...(doubles.get(row.day) ?? []), row]);
    else parts.set(key, row);
  });
  const awaited = awaitedKeys(days);
  const dated = [...days].flatMap(([day, parts]) => [
    sumOf(day, parts, keeps, awaited, metrics),
    ...(doubles.get(day) ?? []),
  ]);
  return [...dated, ...undated];
}

/** The days on which a row of a key is awaited. */
type Awaited = ReadonlyMap<string, { readonly from: Day; readonly to: Day }>;

/** Somebody with fewer rows than this share of the days has days off. */
const REGULAR = 0.8;
/** Whose last row is older than this has stopped. */
const STOPPED = 7;

/** From the first day of each key to its last, or to the end of the table where it has not stopped. */
function awaitedKeys(days: ReadonlyMap<Day, ReadonlyMap<string, DailyRow>>): Awaited {
  const spans = new Map<string, { from: Day; to: Day; count: number }>();
  const sorted = [...days.keys()].sort((a, b) => a - b);
  for (const day of sorted) {
    for (const key of days.get(day)?.keys() ?? []) {
      const span = spans.get(key);
      if (!span) spans.set(key, { from: day, to: day, count: 1 });
      else {
        span.to = day;
        span.count++;
      }
    }
  }
  const end = sorted[sorted.length - 1] ?? 0;
  const awaited = new Map<string, { from: Day; to: Day }>();
  for (const [key, { from, to, count }] of spans) {
    const between = sorted.filter((day) => day >= from && day <= to).length;
    if (count >= between * REGULAR) awaited.set(key, { from, to: end - to <= STOPPED ? end : to });
  }
  return awaited;
}

type Keeps = ReadonlyMap<string, ReadonlySet<MetricKey>>;

function sumOf(
  day: Day,
  parts: ReadonlyMap<string, DailyRow>,
  keeps: Keeps,
  awaited: Awaited,
  metrics: ShopMetrics,
): DailyRow {
  const [first] = parts.values();
  const absent: string[] = [];
  for (const [key, { from, to }] of awaited) if (day >= from && day <= to && !parts.has(key)) absent.push(key);
  const cells: Partial<Record<MetricKey, DailyCell>> = {};
  const ids = new Set([...parts.values()].flatMap(({ cells: own }) => Object.keys(own) as MetricKey[]));
  for (const id of ids) {
    const metric = metrics.of(id);
    const cell = isAdditive(metric) ? sumCell(id, metric, parts, keeps) : undefined;
    if (cell) cells[id] = absent.some((key) => keeps.get(key)?.has(id)) ? missing(cell) : cell;
  }
  return { ...(first as DailyRow), cells };
}

function missing(cell: DailyCell): DailyCell {
  return cell.reading.kind === 'number' ? { place: cell.place, value: '', reading: { kind: 'missing' } } : cell;
}

function sumCell(
  id: MetricKey,
  metric: Metric,
  parts: ReadonlyMap<string, DailyRow>,
  keeps: Keeps,
): DailyCell | undefined {
  const { signed, unit } = definitionOf(metric);
  const values: number[] = [];
  let first: DailyCell | undefined;
  let blank: DailyCell | undefined;
  for (const [key, { cells }] of parts) {
    const cell = cells[id];
    if (!cell) continue;
    first ??= cell;
    if (cell.reading.kind === 'text' || cell.reading.kind === 'error') return cell;
    // A slip of the keyboard would not be seen in the sum.
    if (cell.reading.kind === 'number' && cell.reading.value < 0 && !signed) return cell;
    if (cell.reading.kind === 'number') values.push(cell.reading.value);
    else if (keeps.get(key)?.has(id)) blank ??= cell;
  }
  if (!first || blank || values.length === 0) return blank ?? first;
  const value = addUp(unit, values);
  return { place: first.place, value, reading: { kind: 'number', value } };
}
