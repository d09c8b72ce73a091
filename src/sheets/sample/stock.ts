import { dayOf, type Day } from '../../domain/time/calendar';
import type { CellWrite, Change } from '../../workbook/change';
import { SAMPLE_MONTH } from './figures';
import { SOLD_ITEMS, STOCK_HEADERS, STOCK_ITEMS } from './stockFigures';

const STOCK = '库存';
const SALES = '销量';
const SALES_HEADERS = ['日期', '商品ID', '商品名称', '付款件数'] as const;
/** Rows below the header that have formats and lists, so that typing goes on in them. */
const ROOM = 200;
const DAYS = 30;

/** The day after the last one of the sample's daily figures. */
const SAMPLE_MORNING = dayOf(SAMPLE_MONTH.year, SAMPLE_MONTH.month + 1, 1) as Day;

/** 新建示例表 of 补货: 库存 and 销量 of a made-up shop up to the day before `today`; touches no sheet that is there. */
export function stockSampleChanges(existing: readonly string[] = [], today: Day = SAMPLE_MORNING): readonly Change[] {
  const names = new Set(existing);
  return [...(names.has(STOCK) ? [] : stockChanges(today)), ...(names.has(SALES) ? [] : salesChanges(today))];
}

function stockChanges(today: Day): readonly Change[] {
  const column = (header: string) => STOCK_HEADERS.findIndex(([name]) => name === header);
  const cells = [
    ...STOCK_HEADERS.map(([value], at): CellWrite => ({ row: 0, column: at, value })),
    ...STOCK_ITEMS.flatMap((item, i) =>
      Object.entries(item).map(([header, value]): CellWrite => {
        const isDay = header.startsWith('到货日期') || header === '上架日期';
        return { row: 1 + i, column: column(header), value: isDay ? today + Number(value) : value };
      }),
    ),
  ];
  return [
    { kind: 'addSheet', sheet: STOCK },
    ...STOCK_HEADERS.flatMap(([, , format], at): Change[] =>
      format ? [{ kind: 'format', sheet: STOCK, area: below(at), numberFormat: format }] : [],
    ),
    { kind: 'write', sheet: STOCK, cells },
    { kind: 'validate', sheet: STOCK, area: below(column('在售')), list: ['是', '否'] },
    style(
      STOCK,
      STOCK_HEADERS.map(([, width]) => width),
    ),
  ];
}

function salesChanges(today: Day): readonly Change[] {
  const rows = Array.from({ length: DAYS }, (_, i) => today - DAYS + i).flatMap((day, i) =>
    SOLD_ITEMS.map(([id, name, mean]) => [day, id, name, unitsOn(i, id, mean)] as const),
  );
  const cells = [SALES_HEADERS, ...rows].flatMap((row, r) =>
    row.map((value, column): CellWrite => ({ row: r, column, value })),
  );
  return [
    { kind: 'addSheet', sheet: SALES },
    {
      kind: 'format',
      sheet: SALES,
      area: { row: 1, column: 0, rows: rows.length + ROOM, columns: 1 },
      numberFormat: 'yyyy-mm-dd',
    },
    {
      kind: 'format',
      sheet: SALES,
      area: { row: 1, column: 3, rows: rows.length + ROOM, columns: 1 },
      numberFormat: '#,##0',
    },
    { kind: 'write', sheet: SALES, cells },
    style(SALES, [12, 20, 24, 10]),
  ];
}

/** Around the mean, from half to one and a half of it, and the same every time. */
function unitsOn(day: number, id: string, mean: number): number {
  const turn = (day * 7 + Number(id.slice(-2)) * 3) % 11;
  return Math.round(mean * (0.5 + turn / 10));
}

function below(column: number) {
  return { row: 1, column, rows: ROOM, columns: 1 };
}

function style(sheet: string, columnWidths: readonly number[]): Change {
  const headers = [{ row: 0, column: 0, rows: 1, columns: columnWidths.length }];
  return { kind: 'style', sheet, headers, titles: [], columnWidths, frozenRows: 1 };
}
