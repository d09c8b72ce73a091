import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 客单价 = 付款金额 ÷ 付款买家数
 * @customfunction ORDER_VALUE
 * @en Order value: paid amount ÷ buyers who paid
 * @param paidAmount 付款金额（元），不减退款
 * @en.paidAmount Paid amount (yuan), refunds not deducted
 * @param buyers 付款买家数（人）
 * @en.buyers Buyers who paid (people)
 * @returns 元/人；付款金额和买家数都是 0 或空白时为空文本
 * @en.returns Yuan per buyer; empty text when both are 0 or blank
 * @throws #DIV/0! 付款买家数为 0，付款金额不为 0
 * @throws #NUM! 负数
 * @example ORDER_VALUE(12600, 90) = 140
 * @example ORDER_VALUE({12600;2655}, {90;15}) = {140;177}
 * @example ORDER_VALUE("¥2,655.00", 15) = 177
 * @example ORDER_VALUE(0, 0) = ""
 * @example ORDER_VALUE(100, 0) = #DIV/0!
 * @example ORDER_VALUE(100, -1) = #NUM!
 * @plain IF(AND({paidAmount}=0,{buyers}=0),"",{paidAmount}/{buyers})
 */
export function orderValue(paidAmount: any[][], buyers: any[][]): any[][] {
  return ratioPerCell({ paidAmount, buyers });
}
