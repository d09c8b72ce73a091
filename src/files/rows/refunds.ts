import type { CellValue } from '../../domain/cells';
import type { MetricId } from '../../domain/metrics/metrics';
import type { ImportedRow, ImportedRows } from '../../sheets/import/rows';
import type { Body } from './body';
import type { FillsRefunds } from '../recognise/kind';
import type { TableView } from './tableView';
import { DayTotals } from './dayTotals';

/** Refunds by the day they were completed; each refund number once. Open and closed ones are listed but not counted. */
export function readRefunds(view: TableView, body: Body, fills: FillsRefunds): ImportedRows {
  const { id, order, amount, finished, requested, status, type, title, reason } = fills;
  const texts = Object.entries({ order, status, type, title, reason }).map(
    ([name, header]) => [name, view.column(header)] as const,
  );
  const at = { id: view.column(id), amount: view.column(amount), finished: view.column(finished) };
  const requestedAt = view.column(requested);
  const shop = new DayTotals();
  const rows = new Map<string, ImportedRow>();
  for (const { cells, index } of body.rows) {
    const key = view.text(cells, at.id);
    if (key === '' || rows.has(key)) {
      view.findings.ignore(key === '' ? 'noKey' : 'sameOrderAgain', index);
      continue;
    }
    const paidBack = view.number(cells, at.amount, index);
    const end = view.date(cells, at.finished);
    const start = view.date(cells, requestedAt);
    const row: Record<string, CellValue> = { id: key };
    for (const [name, column] of texts) if (view.text(cells, column)) row[name] = view.text(cells, column);
    if (start) row.requested = serial(start);
    if (end) row.finished = serial(end);
    if (paidBack !== null) row.amount = paidBack;
    rows.set(key, { key, cells: row });
    if (!end || !isDone(String(row.status ?? ''))) {
      view.findings.ignore('unfinishedRefund', index);
      continue;
    }
    shop.add(end.day, 'amountRefunded', paidBack);
    const kind = String(row.type ?? '');
    const counted = countedAs(kind);
    if (counted) shop.add(end.day, counted, 1);
    else view.findings.note('otherRefundTypes', { header: kind || '-' });
  }
  return { daily: shop.rows(), sheets: { refunds: [...rows.values()] }, partialDays: [] };
}

/** A completed refund; a closed one has an end too, but no money went back. No status column: the end decides. */
function isDone(status: string): boolean {
  return status === '' || /成功|完成|已退款/.test(status);
}

function countedAs(type: string): MetricId | null {
  if (/退货/.test(type)) return 'returns';
  if (/换货|换新/.test(type)) return 'exchanges';
  return /退款/.test(type) ? 'refundsOnly' : null;
}

export function serial({ day, seconds }: { readonly day: number; readonly seconds: number | null }): number {
  return day + (seconds ?? 0) / 86400;
}
