import type { Day } from '../../domain/time/calendar';
import type { DailyCell, DailyRow } from '../../domain/metrics/daily';
import { METRICS, type MetricId } from '../../domain/metrics/metrics';
import { sumYuan } from '../../domain/metrics/money';

/** Whether a metric of several shops is their sum. Rates, scores and times are not: rates are computed from the sums. */
export function isAdded(id: MetricId): boolean {
  const { kind } = METRICS[id].aggregation;
  return kind === 'sum' || kind === 'composed';
}

/**
 * One row a day out of the rows of several 店铺 (平台, 运营 …), told apart by `keyOf`. A cell that cannot be read speaks for
 * the sum. A blank of somebody who keeps the figure on other days leaves the sum missing, for it is not zero; what somebody never
 * keeps is not waited for. The second row of one day and key stays a row of its own: the day stands twice.
 */
export function sumRows(rows: readonly DailyRow[], keyOf: (index: number) => string): readonly DailyRow[] {
  const keeps = new Set<string>();
  rows.forEach(({ cells }, i) => {
    for (const id of Object.keys(cells) as MetricId[]) {
      if (cells[id]?.reading.kind === 'number') keeps.add(`${keyOf(i)}|${id}`);
    }
  });
  const days = new Map<Day, { readonly parts: Map<string, DailyRow> }>();
  const extra: DailyRow[] = [];
  rows.forEach((row, i) => {
    if (row.day === null) {
      extra.push(row);
      return;
    }
    const parts = days.get(row.day)?.parts ?? new Map<string, DailyRow>();
    days.set(row.day, { parts });
    if (parts.has(keyOf(i))) extra.push(row);
    else parts.set(keyOf(i), row);
  });
  return [...[...days.values()].map(({ parts }) => sumOf(parts, keeps)), ...extra];
}

function sumOf(parts: ReadonlyMap<string, DailyRow>, keeps: ReadonlySet<string>): DailyRow {
  const [first] = parts.values();
  const cells: Partial<Record<MetricId, DailyCell>> = {};
  const ids = new Set([...parts.values()].flatMap(({ cells: own }) => Object.keys(own) as MetricId[]));
  for (const id of ids) {
    const cell = isAdded(id) ? sumCell(id, parts, keeps) : undefined;
    if (cell) cells[id] = cell;
  }
  return { ...(first as DailyRow), cells };
}

function sumCell(
  id: MetricId,
  parts: ReadonlyMap<string, DailyRow>,
  keeps: ReadonlySet<string>,
): DailyCell | undefined {
  const values: number[] = [];
  let first: DailyCell | undefined;
  let blank: DailyCell | undefined;
  for (const [key, { cells }] of parts) {
    const cell = cells[id];
    if (!cell) continue;
    first ??= cell;
    if (cell.reading.kind === 'text' || cell.reading.kind === 'error') return cell;
    if (cell.reading.kind === 'number') values.push(cell.reading.value);
    else if (keeps.has(`${key}|${id}`)) blank ??= cell;
  }
  if (!first || blank || values.length === 0) return blank ?? first;
  const value = METRICS[id].unit === 'yuan' ? sumYuan(values) : values.reduce((a, b) => a + b, 0);
  return { ...first, value, reading: { kind: 'number', value } };
}
