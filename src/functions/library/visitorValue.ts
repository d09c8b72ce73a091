import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 访客价值 = 付款金额 ÷ 访客数；有独立IP时可以用独立IP数
 * @customfunction VISITOR_VALUE
 * @en Visitor value: paid amount ÷ visitors, or ÷ unique IPs where they are kept
 * @param paidAmount 付款金额（元），不减退款
 * @en.paidAmount Paid amount (yuan), refunds not deducted
 * @param visitors 访客数（人）
 * @en.visitors Visitors (people)
 * @returns 元/人；付款金额和访客数都是 0 或空白时为空文本
 * @en.returns Yuan per visitor; empty text when both are 0 or blank
 * @throws #DIV/0! 访客数为 0，付款金额不为 0
 * @throws #NUM! 负数
 * @example VISITOR_VALUE(12600, 3000) = 4.2
 * @example VISITOR_VALUE({12600;0}, {3000;0}) = {4.2;""}
 * @example VISITOR_VALUE(0, 0) = ""
 * @example VISITOR_VALUE(100, 0) = #DIV/0!
 * @example VISITOR_VALUE(-100, 10) = #NUM!
 * @plain IF(AND({paidAmount}=0,{visitors}=0),"",{paidAmount}/{visitors})
 */
export function visitorValue(paidAmount: any[][], visitors: any[][]): any[][] {
  return ratioPerCell({ paidAmount, visitors });
}
