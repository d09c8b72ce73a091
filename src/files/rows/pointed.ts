import { columnName } from '../../domain/cells';
import type { MetricId } from '../../domain/metrics/metrics';
import { formatDay, type Day } from '../../domain/time/calendar';
import { normaliseHeader } from '../../sheets/recognise/headers';
import { fieldUnit, type ImportedRows } from '../../sheets/import/rows';
import { SKIP } from '../findings';
import type { Column } from '../recognise/headerIndex';
import type { FillsPointed } from '../recognise/kind';
import { headerKey } from '../recognise/pointed';
import { datedBody, reportGaps, type Body, type DatedRow } from './body';
import { isAdditive } from './dailyRows';
import { daysIn } from './days';
import { DayTotals } from './dayTotals';
import type { TableView } from './tableView';

/**
 * Days by columns that somebody pointed at. Such a table may hold one row per day or many (orders, products): whether
 * the rows of a day may be added up only the user knows, and until then the table fills nothing.
 */
export function readPointed(view: TableView, body: Body, { roles }: FillsPointed): ImportedRows {
  const columns = roles.map((_, index) => columnAt(view, index));
  const figures = columns.flatMap((column, i): [Column, MetricId][] => {
    const role = roles[i];
    return role === undefined || role === 'date' || role === 'skip' ? [] : [[column, role]];
  });
  const dated = datedBody(body, daysIn(view, columns[roles.indexOf('date')] ?? null));
  reportGaps(
    view,
    dated,
    figures.flatMap(([column, metric]) => (isAdditive(metric) ? [column] : [])),
  );
  const byDay = rowsByDay(dated.rows);
  const added = addedUp(view, byDay);
  if (added === null) return { daily: [], sheets: {}, partialDays: [] };
  const totals = new DayTotals();
  const others = new Map<Day, Record<string, number>>();
  for (const [day, rows] of byDay) {
    if (rows.length > 1 && !added) {
      for (const { index } of rows) view.findings.ignore('sameDay', index);
      continue;
    }
    for (const [column, metric] of figures) {
      const isOne = rows.length === 1;
      if (!isOne && !isAdditive(metric)) view.findings.note('notAddedUp', { header: column.header });
      for (const { cells, index } of rows) {
        if (isAdditive(metric)) totals.add(day, metric, view.number(cells, column, index));
        else if (isOne) {
          const value =
            fieldUnit(metric) === 'rate' ? view.rate(cells, column, index) : view.number(cells, column, index);
          if (value !== null) others.set(day, { ...others.get(day), [metric]: value });
        }
      }
    }
  }
  const days = new Map(totals.rows().map(({ day, figures: sums }) => [day, sums]));
  const daily = [...new Set([...days.keys(), ...others.keys()])]
    .sort((a, b) => a - b)
    .map((day) => ({ day, figures: { ...days.get(day), ...others.get(day) } }));
  return { daily, sheets: {}, partialDays: [] };
}

function columnAt({ rows, headerRow }: TableView, index: number): Column {
  const text = String(rows.row(headerRow)[index] ?? '').trim();
  return { index, header: text || columnName(index), ...normaliseHeader(text) };
}

function rowsByDay(rows: readonly DatedRow[]): ReadonlyMap<Day, readonly DatedRow[]> {
  const byDay = new Map<Day, DatedRow[]>();
  for (const row of rows) {
    const others = byDay.get(row.day);
    if (others) others.push(row);
    else byDay.set(row.day, [row]);
  }
  return byDay;
}

/** Whether the rows of one day are added up; null until the user says. */
function addedUp(view: TableView, byDay: ReadonlyMap<Day, readonly DatedRow[]>): boolean | null {
  const several = [...byDay].find(([, rows]) => rows.length > 1);
  if (!several) return false;
  const [day, rows] = several;
  const answer = view.findings.ask({
    id: `sameDay:${headerKey(view.rows.row(view.headerRow))}`,
    code: 'sameDay',
    args: { day: formatDay(day), rows: String(rows.length) },
    options: ['sum'],
    remember: true,
  });
  return answer === null ? null : answer !== SKIP;
}
