import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '../../src/domain/time/calendar';
import { cellName, columnName } from '../../src/domain/cells';
import { METRIC_IDS, METRICS, type MetricId } from '../../src/domain/metrics/metrics';
import type { FileInput } from '../../src/files/read/table';
import type { ImportResult } from '../../src/files/importFiles';
import { changesOf } from '../../src/sheets/import/changes';
import { joinRows } from '../../src/sheets/import/join';
import { planImport } from '../../src/sheets/import/plan';
import type { SheetGrid } from '../../src/workbook/grid';

const EXPORTS = join(__dirname, '../fixtures/exports');

/** The fixture of a kind: `<kind>__<the name the platform gives it>`. */
export function exportOf(kind: string): FileInput | null {
  if (!existsSync(EXPORTS)) return null;
  const found = readdirSync(EXPORTS).find((name) => name.startsWith(`${kind}__`));
  if (found === undefined) return null;
  return { name: found.slice(kind.length + 2), bytes: new Uint8Array(readFileSync(join(EXPORTS, found))) };
}

/** A result with days as people read them, for comparing and for keeping. */
export function readable(result: ImportResult): unknown {
  return {
    tables: result.tables.map((table) => ({ ...table, days: table.days.map(formatDay) })),
    problems: result.problems,
    rows: result.rows.map(({ daily, partialDays, sheets, ...rest }) => ({
      ...rest,
      daily: daily.map(({ day, figures }) => ({ day: formatDay(day), ...figures })),
      partialDays: partialDays.map(formatDay),
      sheets: Object.fromEntries(
        Object.entries(sheets).map(([name, rows]) => [name, (rows ?? []).map(({ cells }) => withDay(cells))]),
      ),
    })),
  };
}

function withDay(cells: Readonly<Record<string, unknown>>): unknown {
  return typeof cells.day === 'number' ? { ...cells, day: formatDay(cells.day) } : cells;
}

/** A daily sheet with one day, typed figures and formulas for its rates, as a shop keeps it. */
function dailyGrid(): SheetGrid {
  const sums = METRIC_IDS.filter((id) => METRICS[id].aggregation.kind !== 'ratio');
  const headers = ['日期', ...sums.map((id) => METRICS[id].name), '转化率', '客单价'];
  const column = (id: MetricId): string => columnName(sums.indexOf(id) + 1);
  const values = [headers, [43831, ...sums.map(() => 1), 1, 1]];
  const rates = [
    `=${column('buyersPaid')}2/${column('visitors')}2`,
    `=${column('amountPaid')}2/${column('buyersPaid')}2`,
  ];
  return { sheet: '日报', top: 0, left: 0, values, formulas: [headers, [43831, ...sums.map(() => 1), ...rates]] };
}

/** What an import writes by default: 日报!C3 → its header and its value or formula. */
export function cellsOut(rows: ImportResult['rows']): Record<string, string> {
  const daily = dailyGrid();
  const out: Record<string, string> = {};
  for (const change of changesOf(planImport(joinRows(rows), { daily }))) {
    if (change.kind !== 'write') continue;
    const headers = new Map(change.cells.filter(({ row }) => row === 0).map((cell) => [cell.column, cell.value]));
    for (const { row, column, value, formula } of change.cells) {
      const header = change.sheet === daily.sheet ? daily.values[0]?.[column] : headers.get(column);
      if (row > 0)
        out[`${change.sheet}!${cellName({ row, column })} ${String(header)}`] = formula ?? JSON.stringify(value);
    }
  }
  return out;
}
