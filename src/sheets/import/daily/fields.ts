import type { Day } from '../../../domain/time/calendar';
import { METRIC_IDS, type MetricId } from '../../../domain/metrics/metrics';
import type { ImportChoices } from '../choices';
import type { FieldPlace } from '../fieldPlace';
import type { OfferedColumn } from '../planned';
import { fieldHeader, type DailyField } from '../rows';
import { positionsOf, type DayTable } from './dayTable';
import { tableFor } from './tableFor';

/**
 * The table and the column of a figure of a day; `open` where a header may be the one, and nobody has said so; `parts` where
 * several columns add up to it, so that the whole has no cell of its own.
 */
export type FieldTarget =
  | { readonly table: DayTable; readonly at: FieldPlace }
  | { readonly open: string }
  | { readonly parts: readonly string[] };

/** Where the figures of days go, over all tables; what no table has a column for is offered. */
export class Fields {
  private readonly offers = new Map<
    string,
    { table: DayTable; field: string; values: number; at: FieldPlace | null }
  >();
  private readonly added = new Map<DayTable, number>();

  constructor(
    private readonly tables: readonly DayTable[],
    private readonly choices: ImportChoices,
  ) {}

  /** null where nothing has a place for it, or all tables are of other months. */
  target(day: Day, field: string): FieldTarget | null {
    const having = this.tables.filter((table) => table.placeOf(field) !== null);
    const table = tableFor(day, having);
    const at = table?.placeOf(field);
    if (table && at) return { table, at };
    const split = tableFor(
      day,
      this.tables.filter((one) => one.partsOf(field).length > 0),
    );
    if (split) return { parts: split.partsOf(field) };
    const open = this.openHeader(day, field);
    if (open !== null) return { open };
    const main = tableFor(day, this.tables);
    return main && this.offer(main, field);
  }

  /** Columns that sheets do not have, by table. */
  offered(of: readonly DayTable[]): OfferedColumn[] {
    return inOrder([...this.offers.values()].filter(({ table }) => of.includes(table))).map(
      ({ table, field, values, at }) => {
        const place = at && table.view.place(table.table.header.to, at.position);
        return { id: offerId(field), field, header: fieldHeader(field as DailyField), values, place };
      },
    );
  }

  private offer(table: DayTable, field: string): FieldTarget | null {
    const position = this.endOf(table);
    if (position === null) return null;
    const key = `${this.tables.indexOf(table)}|${field}`;
    const known = this.offers.get(key);
    if (known) known.values++;
    else {
      const isWanted = this.choices.columns.has(offerId(field));
      const at = isWanted ? { position, header: fieldHeader(field as DailyField), scale: 1 } : null;
      if (at) this.added.set(table, (this.added.get(table) ?? 0) + 1);
      this.offers.set(key, { table, field, values: 1, at });
    }
    const at = this.offers.get(key)?.at;
    return at ? { table, at } : null;
  }

  /** Where a new column goes: the sheet's end; null where another table stands between. */
  private endOf(table: DayTable): number | null {
    const { to } = positionsOf(table);
    const isLast = this.tables.every((other) => other.view.grid !== table.view.grid || positionsOf(other).to <= to);
    return isLast ? table.view.positions + (this.added.get(table) ?? 0) : null;
  }

  private openHeader(day: Day, field: string): string | null {
    const open = this.tables.filter((table) => openColumn(table, field) !== null);
    const table = tableFor(day, open);
    return table && openColumn(table, field);
  }
}

function offerId(field: string): string {
  return `daily|${field}`;
}

/** A column that may hold a metric, or holds it with a doubt about its numbers. */
function openColumn({ table }: DayTable, field: string): string | null {
  for (const { meaning, header } of table.columns) {
    const may =
      meaning.kind === 'ambiguous'
        ? meaning.metrics.includes(field as MetricId)
        : meaning.kind === 'metric' && meaning.facet === 'actual' && meaning.metric === field;
    if (may) return header;
  }
  return null;
}

/** Our own metrics in their order, then the platforms' as the files have them. */
function inOrder<T extends { readonly field: string }>(offers: readonly T[]): T[] {
  const order: readonly string[] = METRIC_IDS;
  const rank = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);
  return [...offers].sort((a, b) => rank(a.field) - rank(b.field));
}
