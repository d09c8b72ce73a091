import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 成交率 = 成交订单数 ÷ 咨询数；可以超过 100%
 * @customfunction INQUIRY_RATE
 * @en Inquiry rate: deals ÷ inquiries; above 100% is legal
 * @param deals 成交订单数（单）
 * @en.deals Deals (orders)
 * @param inquiries 咨询数（人）
 * @en.inquiries Inquiries (people)
 * @returns 小数，设成百分比格式即可；成交和咨询都是 0 或空白时为空文本
 * @en.returns Share, may exceed 1; empty text when both are 0 or blank
 * @throws #DIV/0! 咨询数为 0，成交订单数不为 0
 * @throws #NUM! 负数
 * @example INQUIRY_RATE(18, 60) = 0.3
 * @example INQUIRY_RATE(7, 5) = 1.4
 * @example INQUIRY_RATE(0, 0) = ""
 * @example INQUIRY_RATE(3, 0) = #DIV/0!
 * @example INQUIRY_RATE(-3, 5) = #NUM!
 * @plain IF(AND({deals}=0,{inquiries}=0),"",{deals}/{inquiries})
 */
export function inquiryRate(deals: any[][], inquiries: any[][]): any[][] {
  return ratioPerCell({ deals, inquiries });
}
