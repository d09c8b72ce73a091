import { dailySales as mean } from '../../domain/stock/dailySales';
import { throwingExcelErrors } from '../calling/errors';
import { salesRows } from '../calling/salesRows';

/**
 * 日均销量 = 有货各天的销量合计 ÷ 有货天数；缺货的天不算，日期空白的行不算
 * @customfunction DAILY_SALES
 * @en Daily sales: units sold on days in stock ÷ number of those days; days out of stock and rows without a date are left out
 * @param dates 日期列（日期），同一天有几行时合成一天
 * @en.dates Dates (dates); several rows of one day are one day
 * @param units 销量（件），与日期列同样大小
 * @en.units Units sold (units), of the size of the dates
 * @param [inStock] 有货（1 或 0，是或否，或当天库存），不填时每天都算有货
 * @en.inStock In stock (1 or 0, 是 or 否, or that day's stock); every day when left out
 * @returns 件/天；没有可算的天时为空文本
 * @en.returns Units a day; empty text when there is no day to count
 * @throws #NUM! 销量为负数
 * @throws #VALUE! 各列大小不一致，或有不认识的文本
 * @example DAILY_SALES({DATE(2026,11,1);DATE(2026,11,2);DATE(2026,11,3)}, {10;14;12}) = 12
 * @example DAILY_SALES({DATE(2026,11,1);DATE(2026,11,2);DATE(2026,11,3)}, {10;0;14}, {1;0;1}) = 12
 * @example DAILY_SALES({DATE(2026,11,1);DATE(2026,11,2);0}, {10;14;0}) = 12
 * @example DAILY_SALES({DATE(2026,11,1);DATE(2026,11,1);DATE(2026,11,2)}, {10;5;9}) = 12
 * @example DAILY_SALES({0;0}, {0;0}) = ""
 * @example DAILY_SALES({DATE(2026,11,1);DATE(2026,11,2)}, {10;-1}) = #NUM!
 * @example DAILY_SALES({DATE(2026,11,1);DATE(2026,11,2)}, {10}) = #VALUE!
 * @plain IF(SUMPRODUCT(({dates}<>0)*({inStock}>0))=0,"",SUMPRODUCT(({dates}<>0)*({inStock}>0)*{units})/SUMPRODUCT(({dates}<>0)*({inStock}>0)))
 */
export function dailySales(dates: any[][], units: any[][], inStock?: any[][]): any[][] {
  return throwingExcelErrors(() => [[mean(salesRows(dates, units, inStock))]]);
}
