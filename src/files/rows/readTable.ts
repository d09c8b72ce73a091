import { dateHeaders } from '../recognise/dateHeaders';
import type { Day } from '../../domain/time/calendar';
import type { ImportedRows } from '../../sheets/import/rows';
import { bodyOf, datedBody } from './body';
import { dayReader } from './days';
import type { Kind } from '../recognise/kind';
import { readAds } from './ads';
import { readDays } from './dailyRows';
import { readItems } from './items';
import { readPointed } from './pointed';
import { readListed, type ListedTotal } from './listed';
import { readRefunds } from './refunds';
import { readService } from './service';
import { readSources } from './sources';
import type { TableView } from './tableView';

export interface TableRows extends ImportedRows {
  /** Only for files that are described and nothing else. */
  readonly totals?: readonly ListedTotal[];
  readonly days?: readonly Day[];
}

/** Rows of a recognised table, by the shape of its kind. Orders are not read here: several files are joined first. */
export function readTable(view: TableView, kind: Kind): TableRows {
  const { fills } = kind;
  // A tree of sources holds 汇总 rows that are no totals.
  if (fills.shape === 'sources') return readSources(view, fills, dayReader(view, kind));
  const body = bodyOf(view, kind);
  if (fills.shape === 'pointed') return readPointed(view, body, fills);
  if (fills.shape === 'refunds') return readRefunds(view, body, fills);
  if (fills.shape === 'listed') {
    const [date] = dateHeaders(view.header, kind);
    return readListed(view, body, fills, view.column(date));
  }
  const days = dayReader(view, kind);
  const dated = datedBody(body, days);
  switch (fills.shape) {
    case 'days':
      return readDays(view, dated, fills, days);
    case 'items':
      return readItems(view, dated, fills);
    case 'ads':
      return readAds(view, dated, fills);
    case 'service':
      return readService(view, dated, fills);
    case 'orders':
      throw new Error('orders are joined over files');
  }
}
