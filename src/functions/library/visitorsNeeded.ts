import { visitorsNeeded as needed } from '../../domain/targets/visitorsNeeded';
import { perCell } from '../calling/perCell';

/**
 * 需要访客数 = 付款金额目标 ÷（转化率 × 客单价），不取整
 * @customfunction VISITORS_NEEDED
 * @en Visitors needed: target of the paid amount ÷ (conversion × order value), not rounded
 * @param amount 付款金额目标（元）
 * @en.amount Target of the paid amount (yuan)
 * @param conversion 转化率（0–1，或百分比格式）
 * @en.conversion Conversion rate (share from 0 to 1)
 * @param orderValue 客单价（元/人）
 * @en.orderValue Order value (yuan per buyer)
 * @returns 人数；目标和转化率 × 客单价都是 0 或空白时为空文本
 * @en.returns People; empty text when the target and conversion × order value are both 0 or blank
 * @throws #DIV/0! 转化率或客单价为 0，目标不为 0
 * @throws #NUM! 负数，或转化率超过 100%
 * @example VISITORS_NEEDED(10000, 2.5%, 160) = 2500
 * @example VISITORS_NEEDED({10000;20000}, 2.5%, 160) = {2500;5000}
 * @example VISITORS_NEEDED(0, 0, 0) = ""
 * @example VISITORS_NEEDED(10000, 0, 160) = #DIV/0!
 * @example VISITORS_NEEDED(10000, 2.5, 160) = #NUM!
 * @plain IF(AND({amount}=0,{conversion}*{orderValue}=0),"",{amount}/({conversion}*{orderValue}))
 */
export function visitorsNeeded(amount: any[][], conversion: any[][], orderValue: any[][]): any[][] {
  return perCell(needed, { amount, conversion, orderValue });
}
