import { sampleDeviation, unitsByDay } from '../../domain/stock/dailySales';
import { safetyStock as stockFor } from '../../domain/stock/safetyStock';
import { throwingExcelErrors } from '../calling/errors';
import { perCell } from '../calling/perCell';
import { salesRows } from '../calling/salesRows';

/**
 * 安全库存 = z × 日销量标准差 × √(货期 + 补货周期)，z 由服务水平决定；日期空白的行不算
 * @customfunction SAFETY_STOCK
 * @en Safety stock: z × standard deviation of daily units × √(lead + review days), z from the cycle service level; rows without a date are left out
 * @param dates 日期列（日期），同一天有几行时合成一天
 * @en.dates Dates (dates); several rows of one day are one day
 * @param units 销量（件），与日期列同样大小
 * @en.units Units sold (units), of the size of the dates
 * @param leadDays 货期（天）
 * @en.leadDays Lead time (days)
 * @param [service=95%] 服务水平（50% 起，不到 100%），到货之前不断货的机会
 * @en.service Service level (50% to below 100%), the chance of not running out before goods arrive
 * @param [reviewDays=7] 补货周期（天）
 * @en.reviewDays Review period (days)
 * @returns 件数，不取整；没有数据时为空文本
 * @en.returns Units, not rounded; empty text without data
 * @throws #DIV/0! 只有一天的数据，算不出标准差
 * @throws #NUM! 负数，或服务水平不在范围内
 * @throws #VALUE! 各列大小不一致
 * @example SAFETY_STOCK({DATE(2026,11,1);DATE(2026,11,2);DATE(2026,11,3)}, {10;14;12}, 9) = 13.1588290156
 * @example SAFETY_STOCK({DATE(2026,11,1);DATE(2026,11,2);DATE(2026,11,3)}, {10;14;12}, 9, 50%) = 0
 * @example SAFETY_STOCK({DATE(2026,11,1);DATE(2026,11,2);DATE(2026,11,3)}, {10;14;12}, 1, 99%, 0) = 4.6526957481
 * @example SAFETY_STOCK({0;0}, {0;0}, 9) = ""
 * @example SAFETY_STOCK({DATE(2026,11,1);0}, {10;0}, 9) = #DIV/0!
 * @example SAFETY_STOCK({DATE(2026,11,1);DATE(2026,11,2)}, {10;14}, 9, 100%) = #NUM!
 * @example SAFETY_STOCK({DATE(2026,11,1);DATE(2026,11,2)}, {10}, 9) = #VALUE!
 * @plain IF(COUNTIF({dates},">0")=0,"",NORMSINV({service})*SQRT(SUMPRODUCT(({dates}<>0)*({units}-SUMIF({dates},">0",{units})/COUNTIF({dates},">0"))^2)/(COUNTIF({dates},">0")-1))*SQRT({leadDays}+{reviewDays}))
 */
export function safetyStock(
  dates: any[][],
  units: any[][],
  leadDays: any[][],
  service?: any[][],
  reviewDays?: any[][],
): any[][] {
  return throwingExcelErrors(() => {
    const deviation = sampleDeviation(unitsByDay(salesRows(dates, units)));
    const stock = (lead: number, level?: number, review?: number): number | '' =>
      deviation === '' ? '' : stockFor(deviation, lead, level, review);
    return perCell(stock, { leadDays }, { service, reviewDays });
  });
}
