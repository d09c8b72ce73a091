import type { Day } from '../../domain/time/calendar';
import { toFen } from '../../domain/metrics/money';
import type { ImportedRows } from '../../sheets/import/rows';
import { reportGaps, type Body } from './body';
import type { Column } from '../recognise/headerIndex';
import type { Listed } from '../recognise/kind';
import type { TableView } from './tableView';

/** What a column of a file adds up to, for a file that fills nothing in 日报. */
export interface ListedTotal {
  readonly header: string;
  readonly sum: number;
}

/** Describes a file that belongs into none of the shop's sheets: how many rows, which days, what they add up to. */
export function readListed(
  view: TableView,
  body: Body,
  fills: Listed,
  date: Column | null,
): ImportedRows & { readonly totals: readonly ListedTotal[]; readonly days: readonly Day[] } {
  const columns = (fills.totals ?? []).map((header) => view.column(header));
  reportGaps(view, body, columns);
  const covered = new Set<Day>();
  for (const { cells } of body.rows) {
    const found = view.date(cells, date);
    if (found) covered.add(found.day);
  }
  const totals = columns.flatMap((column) => {
    if (!column) return [];
    let fen = 0;
    for (const { cells, index } of body.rows) fen += toFen(view.number(cells, column, index) ?? 0);
    return [{ header: column.header, sum: fen / 100 }];
  });
  return { daily: [], sheets: {}, partialDays: [], totals, days: [...covered].sort((a, b) => a - b) };
}
