import { stockStatus as statusOf } from '../../domain/stock/stockStatus';
import { perCell } from '../calling/perCell';

/**
 * 库存状态：缺货、紧急、待补、呆滞、超储或正常，依次判定
 * @customfunction STOCK_STATUS
 * @en Stock status, the first that holds: 缺货 none at hand, 紧急 will not last the lead time, 待补 below the alert level, 呆滞 no sale, 超储 over 90 days of cover, 正常 otherwise
 * @param stock 可用库存（件），超卖时为负数
 * @en.stock Stock available (units), negative when oversold
 * @param daily 日均销量（件/天），只算有货的天
 * @en.daily Daily sales (units a day), over days on sale
 * @param leadDays 货期（天）
 * @en.leadDays Lead time (days)
 * @param [safetyDays=0] 安全天数（天）
 * @en.safetyDays Safety (days)
 * @param [inTransit=0] 在途（件），全部已下单未到货的
 * @en.inTransit In transit (units), all that is ordered and not here yet
 * @param [arriving=0] 货期内到货（件），在途中的一部分，到货日不明的不算
 * @en.arriving Arriving within the lead time (units), a part of what is in transit; goods of unknown date do not count
 * @returns 缺货：可用库存为 0；紧急：可用 + 货期内到货不够卖到货期；待补：可用 + 在途低于库存预警数；呆滞：没有销量；超储：够卖 90 天以上；正常
 * @en.returns 缺货 (out), 紧急 (urgent), 待补 (to restock), 呆滞 (dead), 超储 (overstocked) or 正常 (normal)
 * @throws #NUM! 库存以外的参数为负数
 * @example STOCK_STATUS(0, 12, 10) = "缺货"
 * @example STOCK_STATUS(119, 12, 10) = "紧急"
 * @example STOCK_STATUS(120, 12, 10) = "正常"
 * @example STOCK_STATUS(179, 12, 10, 5) = "待补"
 * @example STOCK_STATUS(90, 12, 10, 5, 100, 40) = "正常"
 * @example STOCK_STATUS(90, 12, 10, 5, 60, 40) = "待补"
 * @example STOCK_STATUS({1080;1081}, 12, 10) = {"正常";"超储"}
 * @example STOCK_STATUS(30, 0, 10) = "呆滞"
 * @example STOCK_STATUS(30, -1, 10) = #NUM!
 * @plain IF({stock}<=0,"缺货",IF({stock}+{arriving}<{daily}*{leadDays},"紧急",IF({stock}+MAX({inTransit},{arriving})<{daily}*({leadDays}+{safetyDays}),"待补",IF({daily}=0,"呆滞",IF(({stock}+MAX({inTransit},{arriving}))/{daily}>90,"超储","正常")))))
 */
export function stockStatus(
  stock: any[][],
  daily: any[][],
  leadDays: any[][],
  safetyDays?: any[][],
  inTransit?: any[][],
  arriving?: any[][],
): any[][] {
  return perCell(statusOf, { stock, daily, leadDays }, { safetyDays, inTransit, arriving });
}
