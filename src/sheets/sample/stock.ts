import { dayOf, type Day } from '../../domain/time/calendar';
import type { Change } from '../../workbook/change';
import { listSheet, type ListColumn } from '../tables/listSheet';
import { SAMPLE_MONTH } from './figures';
import { SOLD_ITEMS, STOCK_HEADERS, STOCK_ITEMS } from './stockFigures';

const STOCK = '库存';
const SALES = '销量';
const SALES_COLUMNS: readonly ListColumn[] = [
  { header: '日期', width: 12, format: 'yyyy-mm-dd' },
  { header: '商品ID', width: 20 },
  { header: '商品名称', width: 24 },
  { header: '付款件数', width: 10, format: '#,##0' },
];
const DAYS = 30;

/** The day after the last one of the sample's daily figures. */
const SAMPLE_MORNING = dayOf(SAMPLE_MONTH.year, SAMPLE_MONTH.month + 1, 1) as Day;

/** 新建示例表 of 补货: 库存 and 销量 of a made-up shop up to the day before `today`; touches no sheet that is there. */
export function stockSampleChanges(existing: readonly string[] = [], today: Day = SAMPLE_MORNING): readonly Change[] {
  const names = new Set(existing);
  return [...(names.has(STOCK) ? [] : stockChanges(today)), ...(names.has(SALES) ? [] : salesChanges(today))];
}

function stockChanges(today: Day): readonly Change[] {
  const columns = STOCK_HEADERS.map(([header, width, format]) => ({
    header,
    width,
    ...(format && { format }),
    ...(header === '在售' && { list: ['是', '否'] }),
  }));
  const isDay = (header: string) => header.startsWith('到货日期') || header === '上架日期';
  const lines = STOCK_ITEMS.map((item) =>
    STOCK_HEADERS.map(([header]) => {
      const value = item[header];
      return value !== undefined && isDay(header) ? today + Number(value) : value;
    }),
  );
  return listSheet(STOCK, columns, lines);
}

function salesChanges(today: Day): readonly Change[] {
  const lines = Array.from({ length: DAYS }, (_, i) => today - DAYS + i).flatMap((day, i) =>
    SOLD_ITEMS.map(([id, name, mean]) => [day, id, name, unitsOn(i, id, mean)] as const),
  );
  return listSheet(SALES, SALES_COLUMNS, lines);
}

/** Around the mean, from half to one and a half of it, and the same every time. */
function unitsOn(day: number, id: string, mean: number): number {
  const turn = (day * 7 + Number(id.slice(-2)) * 3) % 11;
  return Math.round(mean * (0.5 + turn / 10));
}
