import type { Day } from '../../../domain/time/calendar';
import { METRIC_IDS, type MetricId } from '../../../domain/metrics/metrics';
import { normaliseHeader } from '../../recognise/headers';
import { monthContext, type Hints, type MonthContext } from '../../recognise/daily/monthContext';
import type { ReadTable } from '../../recognise/daily/readTable';
import { keyValue, type DaysTable, type TableColumn } from '../../recognise/daily/table';
import type { View } from '../../recognise/view';
import type { FieldPlace } from '../fieldPlace';
import { unitScale } from '../../recognise/meaning/units';
import { fieldHeader, type DailyField } from '../rows';

/** A recognised table of days as an import sees it: where each field and each day of the shop is. */
export interface DayTable {
  readonly table: DaysTable;
  readonly view: View;
  /** Whether the newest day stands first. */
  readonly isNewestFirst: boolean;
  /** Lines of the shop's days, of one that stands twice the first. */
  readonly lineOf: ReadonlyMap<Day, number>;
  /** Which of the lines of a day are the shop's; null where each day is one line. */
  readonly shop: string | null;
  /** What its sheet and its title say about the month of its days. */
  readonly context: MonthContext;
  /** Where a field stands; null where the table does not have it, or has it in parts. */
  placeOf(field: string): FieldPlace | null;
  /** Headers of the columns that are added up to a field; empty where it is one column. */
  partsOf(field: string): readonly string[];
}

const METRIC_SET: ReadonlySet<string> = new Set(METRIC_IDS);

/** `shop`: the value of the key whose lines are meant, for a table that splits its days. */
export function dayTable({ table, meanings }: ReadTable, shop: string | null, hints: Hints): DayTable {
  const { view, key } = table;
  const lineOf = new Map<Day, number>();
  for (const { day, line } of table.days) {
    if (key && keyValue(view, key.columns, line) !== shop) continue;
    if (!lineOf.has(day)) lineOf.set(day, line);
  }
  const others = new Map<string, TableColumn>();
  for (const column of table.columns) {
    const name = normaliseHeader(column.path[column.path.length - 1] ?? '').name;
    if (column.meaning.kind !== 'metric' && !others.has(name)) others.set(name, column);
  }
  return {
    table,
    view,
    isNewestFirst: runsBackwards(table),
    lineOf,
    shop: key && shop,
    context: monthContext(view, table.title, hints),
    placeOf(field) {
      const metric = meanings.metrics.get(field as MetricId);
      if (metric?.plus?.length) return null;
      if (metric) return { position: metric.column.position, header: metric.column.header, scale: metric.scale };
      if (METRIC_SET.has(field)) return null;
      const column = others.get(normaliseHeader(fieldHeader(field as DailyField)).name);
      return column ? { position: column.position, header: column.header, scale: unitScale(column.unit) } : null;
    },
    partsOf(field) {
      const metric = meanings.metrics.get(field as MetricId);
      return metric?.plus?.length ? [metric.column, ...metric.plus].map(({ header }) => header) : [];
    },
  };
}

function runsBackwards({ days }: DaysTable): boolean {
  let steps = 0;
  for (let i = 1; i < days.length; i++) steps += Math.sign((days[i]?.day ?? 0) - (days[i - 1]?.day ?? 0));
  return steps < 0;
}

/** First and last position of a table, its days included; a list beside it, behind a blank column and without figures, is none of it. */
export function positionsOf({ table }: DayTable): { readonly from: number; readonly to: number } {
  const figures = new Set(
    table.columns.flatMap(({ position, meaning: { kind } }) =>
      kind === 'metric' || kind === 'ambiguous' || kind === 'key' ? [position] : [],
    ),
  );
  const blocks: number[][] = [];
  for (const position of [table.dateAt, ...table.columns.map((column) => column.position)].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && last[last.length - 1] === position - 1) last.push(position);
    else blocks.push([position]);
  }
  const own = blocks
    .filter((block) => block.some((position) => position === table.dateAt || figures.has(position)))
    .flat();
  return { from: Math.min(...own), to: Math.max(...own) };
}
