import type { Day } from '../../domain/time/calendar';
import { formatDay } from '../../domain/time/calendar';
import { METRICS, type MetricId } from '../../domain/metrics/metrics';
import { parseCellNumber } from '../../sheets/recognise/cellNumber';
import { isAmount, isUnitOfAmounts } from '../../sheets/recognise/meaning/amounts';
import { meaningOf } from '../../sheets/recognise/meaning/meaningOf';
import { readingsOf } from '../../sheets/recognise/meaning/readings';
import { fieldUnit, type DailyField, type ImportedDay, type ImportedRows } from '../../sheets/import/rows';
import { reportGaps, type DatedBody, type DatedRow } from './body';
import type { DayReader } from './days';
import { SKIP } from '../findings';
import type { Column } from '../recognise/headerIndex';
import { metricsOf } from '../recognise/figures';
import type { FillsDays } from '../recognise/kind';
import type { TableView } from './tableView';
import { DayTotals } from './dayTotals';

/** One row per day: each figure goes to its metric, the rest is offered under its own header. */
export function readDays(view: TableView, body: DatedBody, fills: FillsDays, days: DayReader): ImportedRows {
  const rows = ofOneAccount(view, body.rows, fills);
  const fields = fieldsOf(view, rows, fills, days);
  reportGaps(
    view,
    { ...body, rows },
    [...fields.keys()].filter((column) => isAdditive(fields.get(column))),
  );
  const daily: ImportedDay[] = [];
  const seen = new Set<Day>();
  for (const { cells, index, day } of rows) {
    if (seen.has(day)) view.findings.note('repeatedDay', { day: formatDay(day), row: index + 1 });
    seen.add(day);
    const totals = new DayTotals();
    const rates: Record<string, number> = {};
    for (const [column, field] of fields) {
      if (isAdditive(field)) totals.add(day, field, view.number(cells, column, index));
      else {
        const value = fieldUnit(field) === 'rate' ? view.rate(cells, column, index) : view.number(cells, column, index);
        if (value !== null) rates[field] = value;
      }
    }
    daily.push({ day, figures: { ...totals.rows()[0]?.figures, ...rates } });
  }
  return { daily, sheets: {}, partialDays: [] };
}

export function isAdditive(field: DailyField | undefined): field is MetricId {
  if (field === undefined || !(field in METRICS)) return false;
  const { kind } = METRICS[field as MetricId].aggregation;
  return kind === 'sum' || kind === 'composed';
}

function fieldsOf(
  view: TableView,
  rows: readonly DatedRow[],
  { columns, leave = [], account }: FillsDays,
  days: DayReader,
): ReadonlyMap<Column, DailyField> {
  const fields = new Map<Column, DailyField>();
  const met = new Set<string>();
  const named =
    columns === 'byName' ? null : new Map(metricsOf(columns).map(([h, id]) => [view.header.first(h)?.name, id]));
  const left = new Set([...leave, ...(account ? [account] : [])].map((h) => view.header.first(h)?.name));
  for (const { header, name, index } of view.header.columns) {
    if (index === days.column?.index || name === days.column?.name || left.has(name) || met.has(name)) continue;
    met.add(name);
    const column = view.column(header);
    if (!column) continue;
    const metric = named ? (named.get(name) ?? null) : byName(view, column, rows);
    if (metric === SKIP) continue;
    if (metric !== null) fields.set(column, metric);
    else if (holdsNumbers(column, rows)) {
      fields.set(column, view.hasPercent(column) ? `extraRate:${column.header}` : `extra:${column.header}`);
    }
  }
  return fields;
}

/** What a header of a hand-made sheet means, as a sheet of the workbook would mean it; what it cannot tell is asked. */
function byName(view: TableView, column: Column, rows: readonly DatedRow[]): MetricId | typeof SKIP | null {
  const holdsAmounts = () =>
    isUnitOfAmounts(column.unit) || rows.some(({ cells }) => isAmount(cells[column.index] ?? ''));
  const { metrics, certain } = readingsOf(column.name, meaningOf(column.header), holdsAmounts);
  if (metrics.length === 0) return null;
  if (certain) return metrics[0] as MetricId;
  const answer = view.findings.ask({
    id: `meaning:${view.findings.kindId}:${column.name}`,
    code: 'meaning',
    args: { header: column.header },
    options: metrics,
    remember: true,
  });
  return (answer ?? SKIP) as MetricId | typeof SKIP;
}

function holdsNumbers({ index }: Column, rows: readonly DatedRow[]): boolean {
  let numbers = 0;
  for (const { cells } of rows) {
    const { kind } = parseCellNumber(cells[index] ?? '');
    if (kind === 'text') return false;
    if (kind === 'number') numbers++;
  }
  return numbers > 0;
}

/** Several shop accounts in one table are several shops: one of them is meant. */
function ofOneAccount(view: TableView, rows: readonly DatedRow[], { account }: FillsDays): readonly DatedRow[] {
  const column = view.column(account);
  if (!column) return rows;
  const accounts = [...new Set(rows.map(({ cells }) => view.text(cells, column)))];
  if (accounts.length < 2) return rows;
  const answer = view.findings.ask({
    id: `account:${view.findings.kindId}`,
    code: 'account',
    args: { header: column.header },
    options: accounts,
    remember: true,
  });
  return rows.filter(({ cells, index }) => {
    const kept = view.text(cells, column) === answer;
    if (!kept && answer !== null) view.findings.ignore('otherAccount', index);
    return kept;
  });
}
