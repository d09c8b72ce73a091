import { stockAlert as alertLevel } from '../../domain/stock/safetyStock';
import { perCell } from '../calling/perCell';

/**
 * 库存预警数 = 日均销量 ×（货期 + 安全天数）；库存加在途低于它就该补货
 * @customfunction STOCK_ALERT
 * @en Stock alert level: daily sales × (lead + safety days); below it, stock and goods in transit need restocking
 * @param daily 日均销量（件/天），只算有货的天
 * @en.daily Daily sales (units a day), over days on sale
 * @param leadDays 货期（天）
 * @en.leadDays Lead time (days)
 * @param safetyDays 安全天数（天）
 * @en.safetyDays Safety (days)
 * @returns 件数，不取整
 * @en.returns Units, not rounded
 * @throws #NUM! 负数
 * @example STOCK_ALERT(12, 10, 5) = 180
 * @example STOCK_ALERT({12;3}, {10;20}, 5) = {180;75}
 * @example STOCK_ALERT(0, 10, 5) = 0
 * @example STOCK_ALERT(-1, 10, 5) = #NUM!
 * @plain {daily}*({leadDays}+{safetyDays})
 */
export function stockAlert(daily: any[][], leadDays: any[][], safetyDays: any[][]): any[][] {
  return perCell(alertLevel, { daily, leadDays, safetyDays });
}
