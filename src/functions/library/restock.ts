import { restockQuantity } from '../../domain/stock/restock';
import { perCell } from '../calling/perCell';

/**
 * 补货量 = 日均销量 × (货期 + 补货周期 + 安全天数) − 可用库存 − 在途；不足起订量补到起订量，再凑成整箱
 * @customfunction RESTOCK
 * @en Quantity to restock: daily sales × (lead + review + safety days) − stock − in transit, raised to the minimum order and to whole packs
 * @param daily 日均销量（件/天），只算有货的天
 * @en.daily Daily sales (units a day), over days on sale
 * @param stock 可用库存（件），超卖时为负数
 * @en.stock Stock available (units), negative when oversold
 * @param leadDays 货期（天）
 * @en.leadDays Lead time (days)
 * @param [safetyDays=0] 安全天数（天）
 * @en.safetyDays Safety (days)
 * @param [inTransit=0] 在途（件），货期加补货周期内到货的
 * @en.inTransit In transit (units), arriving within lead time and review period
 * @param [moq=0] 起订量（件）
 * @en.moq Minimum order (units)
 * @param [pack=1] 箱规（件/箱），0 或空白按单件
 * @en.pack Pack size (units a pack); 0 or blank is single units
 * @param [reviewDays=7] 补货周期（天）
 * @en.reviewDays Review period (days)
 * @returns 件数，不需补货时为 0
 * @en.returns Units; 0 when nothing is needed
 * @throws #NUM! 库存以外的参数为负数
 * @example RESTOCK(12, 90, 10, 5, 40) = 134
 * @example RESTOCK(12, 90, 10, 5, 40, , 24) = 144
 * @example RESTOCK(12, 90, 10, 5, 40, 200) = 200
 * @example RESTOCK(12, 90, 10, 5, 40, 200, 24) = 216
 * @example RESTOCK(12, 300, 10) = 0
 * @example RESTOCK({12;3}, {90;-4}, 10) = {114;55}
 * @example RESTOCK(-1, 90, 10) = #NUM!
 * @plain IF(ROUND({daily}*({leadDays}+{reviewDays}+{safetyDays})-{stock}-{inTransit},6)<=0,0,CEILING(MAX(ROUND({daily}*({leadDays}+{reviewDays}+{safetyDays})-{stock}-{inTransit},6),{moq}),IF({pack}=0,1,{pack})))
 */
export function restock(
  daily: any[][],
  stock: any[][],
  leadDays: any[][],
  safetyDays?: any[][],
  inTransit?: any[][],
  moq?: any[][],
  pack?: any[][],
  reviewDays?: any[][],
): any[][] {
  return perCell(restockQuantity, { daily, stock, leadDays }, { safetyDays, inTransit, moq, pack, reviewDays });
}
