import type { Day } from '../../../domain/time/calendar';
import type { MetricKey } from '../../../domain/metrics/metric';
import { parseCellNumber, scaled } from '../cellNumber';
import type { ReadTable } from './readTable';

/** How two tables stand to each other in the figures that both hold. */
export interface Comparison {
  readonly agreeing: number;
  readonly differing: number;
  /** Days of the first that the second does not have. */
  readonly added: number;
}

/** Compares a table with another, day by day; only days that both have are read. */
export function compareTables(one: ReadTable, other: ReadTable): Comparison {
  if (!overlap(one, other)) return { agreeing: 0, differing: 0, added: one.table.days.length };
  const comparison = { agreeing: 0, differing: 0, added: 0 };
  const days = linesByDay(other);
  const metrics = [...one.meanings.metrics.keys()].filter((id) => other.meanings.metrics.has(id));
  for (const [day, lines] of linesByDay(one)) {
    const others = days.get(day);
    if (!others) {
      comparison.added += lines.length;
      continue;
    }
    for (const id of metrics) {
      const [a, b] = [figure(one, id, lines), figure(other, id, others)];
      if (a === null || b === null) continue;
      if (Math.abs(a - b) <= 0.005 + Math.abs(a) * 1e-9) comparison.agreeing++;
      else comparison.differing++;
    }
  }
  return comparison;
}

/** Whether there may be a day that both have: the months of a year are compared by their ends alone. */
function overlap(one: ReadTable, other: ReadTable): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a.from <= b.to && b.from <= a.to;
}

const SPANS = new WeakMap<ReadTable, { readonly from: Day; readonly to: Day }>();

function spanOf(one: ReadTable): { readonly from: Day; readonly to: Day } {
  const known = SPANS.get(one);
  if (known) return known;
  const span = { from: Infinity, to: -Infinity };
  for (const { day } of one.table.days) {
    if (day < span.from) span.from = day;
    if (day > span.to) span.to = day;
  }
  SPANS.set(one, span);
  return span;
}

/** Lines of a day; where days are not split by a key, the first one counts. */
function linesByDay({ table }: ReadTable): ReadonlyMap<Day, readonly number[]> {
  const lines = new Map<Day, number[]>();
  for (const { day, line } of table.days) {
    const own = lines.get(day);
    if (!own) lines.set(day, [line]);
    else if (table.key) own.push(line);
  }
  return lines;
}

function figure({ table, meanings }: ReadTable, id: MetricKey, lines: readonly number[]): number | null {
  const metric = meanings.metrics.get(id);
  if (!metric) return null;
  let sum: number | null = null;
  for (const line of lines) {
    for (const { position } of metric.plus ? [metric.column, ...metric.plus] : [metric.column]) {
      const parsed = parseCellNumber(table.view.at(line, position));
      if (parsed.kind !== 'number') continue;
      sum = (sum ?? 0) + (parsed.percent && metric.scale < 1 ? parsed.value : scaled(parsed.value, metric.scale));
    }
  }
  return sum;
}
