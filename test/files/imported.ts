import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '../../src/domain/time/calendar';
import { cellName, columnName } from '../../src/domain/cells';
import type { FileInput } from '../../src/files/read/table';
import type { ImportResult } from '../../src/files/importFiles';
import { changesOf } from '../../src/sheets/import/changes';
import { joinRows } from '../../src/sheets/import/join';
import { planImport } from '../../src/sheets/import/plan';
import { importTargets } from '../../src/sheets/import/targets';
import type { SheetGrid } from '../../src/workbook/grid';

/** 2026-08-14 */
const TODAY = 46248;
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

/** The columns of a shop. Not all metrics there are: a new one would move every cell of every case. */
const COLUMNS = [
  ...[
    '日期',
    '浏览数',
    '访客数',
    '独立IP',
    '跳失人数',
    '收订订单数',
    '收订金额',
    '下单买家数',
    '付款买家数',
    '付款订单数',
  ],
  ...[
    '付款金额',
    '付款件数',
    '咨询数',
    '成交订单数',
    '退货单数',
    '换货单数',
    '仅退款单数',
    '退款金额',
    '净付款金额',
    '差评数',
  ],
  ...[
    '描述评分',
    '服务评分',
    '物流评分',
    '首次响应时长',
    '客户满意率',
    '直通车',
    '钻展',
    '淘宝客',
    '其他推广',
    '免邮费',
  ],
  ...['打折促销', '其他成本', '广告消费', '运营成本'],
];

/** A daily sheet with one day, typed figures and formulas for its rates, as a shop keeps it. */
function dailyGrid(): SheetGrid {
  const headers = [...COLUMNS, '转化率', '客单价'];
  const typed = [43831, ...COLUMNS.slice(1).map(() => 1)];
  const column = (header: string): string => columnName(COLUMNS.indexOf(header));
  const rates = [`=${column('付款买家数')}2/${column('访客数')}2`, `=${column('付款金额')}2/${column('付款买家数')}2`];
  return {
    sheet: '日报',
    top: 0,
    left: 0,
    values: [headers, [...typed, 1, 1]],
    formulas: [headers, [...typed, ...rates]],
  };
}

/** What an import writes by default: 日报!C3 → its header and its value or formula. */
export function cellsOut(rows: ImportResult['rows']): Record<string, string> {
  const daily = dailyGrid();
  const out: Record<string, string> = {};
  for (const change of changesOf(
    planImport(joinRows(rows), importTargets([daily], { sheets: [daily.sheet], today: TODAY })),
  )) {
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
