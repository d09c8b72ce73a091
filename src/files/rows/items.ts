import { formatDay, type Day } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import { toFen } from '../../domain/metrics/money';
import type { ImportedRow, ImportedRows } from '../../sheets/import/rows';
import { reportGaps, type DatedBody } from './body';
import { SKIP } from '../findings';
import { metricsOf } from '../recognise/figures';
import type { FillsItems } from '../recognise/kind';
import type { TableView } from './tableView';
import { DayTotals } from './dayTotals';

/** One row per product and day; counts of things are also the shop's day. */
export function readItems(view: TableView, body: DatedBody, fills: FillsItems): ImportedRows {
  const id = view.column(fills.id);
  const title = view.column(fills.title);
  const columns = Object.entries(fills.columns).map(([name, header]) => ({ name, column: view.column(header) }));
  const sums = metricsOf(fills.sums ?? []).map(([header, field]) => ({ field, column: view.column(header) }));
  reportGaps(
    view,
    body,
    [...columns, ...sums].map(({ column }) => column),
  );
  const onlyItem = fills.id === undefined ? askedItem(view) : null;
  const items = new ItemRows();
  const shop = new DayTotals();
  for (const { cells, index, day } of body.rows) {
    const key = fills.id === undefined ? onlyItem : view.text(cells, id);
    if (!key) {
      if (fills.id !== undefined) view.findings.ignore('noKey', index);
      continue;
    }
    const figures: Record<string, number | null> = {};
    for (const { name, column } of columns) figures[name] = view.number(cells, column, index);
    items.add(day, key, view.text(cells, title), figures);
    for (const { field, column } of sums) shop.add(day, field, view.number(cells, column, index));
  }
  const rows = items.rows();
  return { daily: shop.rows(), sheets: rows.length ? { [fills.sheet]: rows } : {}, partialDays: [] };
}

function askedItem(view: TableView): string | null {
  const answer = view.findings.ask({
    id: `item:${view.file}`,
    code: 'item',
    args: { file: view.file },
    options: [],
    remember: false,
  });
  return answer === SKIP ? null : answer;
}

const MONEY = new Set(['amount', 'adCost']);

/** Gathers products by day; a product that stands in several rows of a day is added up. */
export class ItemRows {
  private readonly items = new Map<string, { day: Day; id: string; title: string; sums: Map<string, number> }>();

  add(day: Day, id: string, title: string, figures: Readonly<Record<string, number | null>>): void {
    // Older reports name products only by title.
    const key = itemKey(day, id || title);
    let item = this.items.get(key);
    if (!item) this.items.set(key, (item = { day, id, title, sums: new Map() }));
    for (const [name, value] of Object.entries(figures)) {
      if (value === null) continue;
      item.sums.set(name, (item.sums.get(name) ?? 0) + (MONEY.has(name) ? toFen(value) : value));
    }
  }

  rows(): ImportedRow[] {
    return [...this.items].map(([key, { day, id, title, sums }]) => {
      const cells: Record<string, CellValue> = { day, id };
      if (title) cells.title = title;
      for (const [name, sum] of sums) cells[name] = MONEY.has(name) ? sum / 100 : sum;
      return { key, cells };
    });
  }
}

/** How a row of 销量 is found again. */
function itemKey(day: Day, id: string): string {
  return `${formatDay(day)}|${id}`;
}
