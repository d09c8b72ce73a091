import { cellName, type Place } from '../../../../src/domain/cells';
import { checkDaily, type CheckResult } from '../../../../src/domain/checks/check';
import { hasFigures, type DailyTable } from '../../../../src/domain/metrics/daily';
import type { MetricKey } from '../../../../src/domain/metrics/metric';
import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import { formatDay } from '../../../../src/domain/time/calendar';
import { readShop, type Shop } from '../../../../src/sheets/daily/shop';
import { readCustomMetrics } from '../../../../src/sheets/recognise/custom/readCustomMetrics';
import type { MetricColumn } from '../../../../src/sheets/recognise/daily/columns';
import type { ReadTable } from '../../../../src/sheets/recognise/daily/readTable';
import { headerPlace } from '../../../../src/sheets/recognise/daily/samples';
import { recogniseWorkbook } from '../../../../src/sheets/recognise/recogniseWorkbook';
import { findTables } from '../../../../src/sheets/recognise/tables/findTables';
import type { Answers } from '../../../../src/sheets/recognise/question';
import type { SheetGrid } from '../../../../src/workbook/grid';
import { day } from '../../../domain/figures';
import type { ExpectedFigure, ExpectedSeries, ExpectedTable, Understood } from './cases';

/** A workbook as the product understands it, in the words in which the cases are written. */
export function understand(
  grids: readonly SheetGrid[],
  today: string,
  answers: Answers = {},
): { readonly shop: Shop; readonly daily: DailyTable; readonly understood: Understood } | null {
  const shop = readShop(
    recogniseWorkbook(grids, day(today), answers, { readCustom: readCustomMetrics, findTables }),
    answers,
  );
  if (!shop) return null;
  const { used, unused, questions } = shop.recognition.daily;
  const name = cellIn(grids);
  return {
    shop,
    daily: shop.daily,
    understood: {
      tables: used.map((table) => tableOf(table, name)),
      unused: unused.map(({ table: { view, header, dateAt } }) => name(view.place(header.to, dateAt))),
      questions: questions.map(({ id, place, options }) => ({
        id,
        cell: name(place),
        options: options.map(({ value }) => value),
      })),
      series: seriesOf(shop.daily),
    },
  };
}

/** Names of cells, without the sheet where there is but one. */
function cellIn(grids: readonly SheetGrid[]): (place: Place) => string {
  return (place) => (grids.length === 1 ? cellName(place) : `${place.sheet}!${cellName(place)}`);
}

function tableOf({ table, meanings }: ReadTable, name: (place: Place) => string): ExpectedTable {
  const { view, header, dateAt, days, key } = table;
  const cells = (columns: ReadonlyMap<MetricKey, MetricColumn>) =>
    Object.fromEntries([...columns].map(([id, { column }]) => [id, name(headerPlace(table, column))]));
  return {
    days: view.across ? 'across' : 'down',
    header: name(view.place(header.to, dateAt)),
    firstDay: days[0] ? name(view.place(days[0].line, dateAt)) : '',
    metrics: cells(meanings.metrics),
    ...(meanings.targets.size > 0 ? { targets: cells(meanings.targets) } : {}),
    ...(key ? { key: key.header } : {}),
  };
}

function seriesOf({ kept, rows }: DailyTable): ExpectedSeries {
  const columns = [...kept];
  const days: Record<string, ExpectedFigure[]> = {};
  rows.forEach((row, i) => {
    const figures = columns.map((id) => {
      const reading = row.cells[id]?.reading ?? { kind: 'missing' };
      // Text cannot be expected of a clean sheet: it shows as what it is.
      return reading.kind === 'number' ? reading.value : reading.kind === 'missing' ? null : (reading.kind as 'error');
    });
    const date = row.day === null ? `no day ${i}` : formatDay(row.day);
    days[date in days ? `${date} again ${i}` : date] = figures;
  });
  return { columns, days };
}

/** The check as the pane runs it the morning after the last day with figures, with default settings and the targets of custom metrics alone. */
export function findingsOf(shop: Shop, asked: number, name: (place: Place) => string): string[] {
  const { daily, metrics, badDefinitions, recognition } = shop;
  const result: CheckResult = checkDaily({
    daily,
    targets: recognition.custom.targets,
    metrics,
    settings: DEFAULT_SETTINGS,
    asked,
    now: asked + 1.4,
    unreadable: [],
    badDefinitions,
  });
  expect(result.failedRules).toEqual([]);
  return result.findings.map(({ rule, place }) => `${rule} ${name(place)}`);
}

export function lastDayOf({ rows }: DailyTable): number {
  return Math.max(...rows.flatMap((row) => (row.day !== null && hasFigures(row) ? [row.day] : [])));
}

export { cellIn };
