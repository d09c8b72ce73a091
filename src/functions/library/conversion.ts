import { ratioPerCell } from '../calling/ratioPerCell';

/**
 * 转化率 = 付款买家数 ÷ 访客数
 * @customfunction CONVERSION
 * @en Conversion rate: buyers who paid ÷ visitors
 * @param buyers 付款买家数（人）
 * @en.buyers Buyers who paid (people)
 * @param visitors 访客数（人）
 * @en.visitors Visitors (people)
 * @returns 0–1 的小数，设成百分比格式即可；访客数和买家数都是 0 或空白时为空文本
 * @en.returns Share from 0 to 1; empty text when both are 0 or blank
 * @throws #DIV/0! 访客数为 0，付款买家数不为 0
 * @throws #NUM! 负数
 * @example CONVERSION(38, 1200) = 0.0316666667
 * @example CONVERSION({38;0}, {1200;0}) = {0.0316666667;""}
 * @example CONVERSION("38", "1,200") = 0.0316666667
 * @example CONVERSION(0, 0) = ""
 * @example CONVERSION(5, 0) = #DIV/0!
 * @example CONVERSION(-1, 100) = #NUM!
 * @plain IF(AND({buyers}=0,{visitors}=0),"",{buyers}/{visitors})
 */
export function conversion(buyers: any[][], visitors: any[][]): any[][] {
  return ratioPerCell({ buyers, visitors });
}
