import type { SalesRow } from '../../domain/stock/dailySales';
import { readMoment, readNumber, readNumberOrBlank, readNumberOrZero, type Matrix, type Reader } from './readers';
import { eachRow, readCell } from './rows';
import { isOmitted } from './matrix';

/** What shops write for "in stock" and "out of stock"; else a number, such as the day's stock: above 0 is in stock. */
const IN_STOCK: Readonly<Record<string, number>> = { 是: 1, 有: 1, 有货: 1, 否: 0, 无: 0, 缺货: 0, 断货: 0 };

const readInStock: Reader = (cell, name) => {
  const known = typeof cell === 'string' ? IN_STOCK[cell.trim()] : undefined;
  return typeof known === 'number' ? known : readNumberOrZero(cell, name);
};

/**
 * Rows of a sales table: those with a date. A text that holds no units ("", `-`, 无) is a day without data and is left
 * out; a blank cell is 0 on every platform, because on desktop it arrives as 0.
 */
export function salesRows(dates: Matrix, units: Matrix, inStock?: Matrix): SalesRow[] {
  const rows: SalesRow[] = [];
  const others: Record<string, Matrix> = isOmitted(inStock) ? { units } : { units, inStock };
  eachRow(dates, others, (date, [sold, flag]) => {
    const count = readCell(typeof sold === 'string' ? readNumberOrBlank : readNumber, sold, 'units');
    if (count === '') return;
    const day = readCell(readMoment, date, 'dates') as number;
    const available = 'inStock' in others ? (readCell(readInStock, flag, 'inStock') as number) > 0 : true;
    rows.push({ day, units: count as number, inStock: available });
  });
  return rows;
}
