import type { ImportedRows } from '../../sheets/import/rows';
import { reportGaps, type DatedBody } from './body';
import { metricsOf } from '../recognise/figures';
import type { FillsService } from '../recognise/kind';
import type { TableView } from './tableView';
import type { Day } from '../../domain/time/calendar';

interface Mean {
  weighted: number;
  weight: number;
}

/** The service team's day: counts added up, times and rates averaged with the number of people asked. */
export function readService(view: TableView, body: DatedBody, fills: FillsService): ImportedRows {
  const sums = metricsOf(fills.sums).map(([header, field]) => ({ field, column: view.column(header) }));
  const means = metricsOf(fills.means).map(([header, field]) => ({ field, column: view.column(header) }));
  const weightColumn = view.column(fills.weight);
  reportGaps(
    view,
    body,
    sums.map(({ column }) => column),
  );
  const byDay = new Map<Day, { sums: Record<string, number>; means: Record<string, Mean> }>();
  for (const { cells, index, day } of body.rows) {
    let figures = byDay.get(day);
    if (!figures) byDay.set(day, (figures = { sums: {}, means: {} }));
    for (const { field, column } of sums) {
      const value = view.number(cells, column, index);
      if (value !== null) figures.sums[field] = (figures.sums[field] ?? 0) + value;
    }
    const weight = view.number(cells, weightColumn, index);
    for (const { field, column } of means) {
      const value = field === 'satisfaction' ? view.rate(cells, column, index) : view.number(cells, column, index);
      if (value === null || !weight) continue;
      const mean = (figures.means[field] ??= { weighted: 0, weight: 0 });
      mean.weighted += value * weight;
      mean.weight += weight;
    }
  }
  if (sums.some(({ field, column }) => field === 'inquiryDeals' && column)) view.findings.note('buyersForOrders');
  const daily = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, figures]) => ({ day, figures: { ...figures.sums, ...meansOf(figures.means) } }));
  return { daily, sheets: {}, partialDays: [] };
}

/** A mean of texts with two decimals holds no more than six digits that mean something. */
function meansOf(means: Readonly<Record<string, Mean>>): Record<string, number> {
  const entries = Object.entries(means).map(([field, { weighted, weight }]) => [field, weighted / weight] as const);
  return Object.fromEntries(entries.map(([field, mean]) => [field, Math.round(mean * 1e6) / 1e6]));
}
