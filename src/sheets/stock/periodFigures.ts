import { stockFigures, type StockFigures } from '../../domain/stock/stockFigures';
import type { Day, Period } from '../../domain/time/calendar';
import type { WorkbookRecognition } from '../recognise/recogniseWorkbook';
import { readRestock } from './readRestock';

/**
 * 库存周转率, 周转天数, 缺货率, 缺货天数, 动销率 and 呆滞金额 of a period, from a workbook as it was recognised. `settings` are
 * those that the workbook keeps for 店报 (in them, what earlier restock tables saw of the stock); `today` is the day of
 * which 库存 tells. What cannot be known is null in the figures; null altogether where no sheet is 库存.
 */
export function stockFiguresOf(
  recognition: WorkbookRecognition,
  settings: Readonly<Record<string, unknown>>,
  period: Period,
  today: Day,
): StockFigures | null {
  const reading = readRestock(recognition, settings, today);
  return reading && stockFigures(reading.stock, reading.sales, reading.settings, period, today);
}
